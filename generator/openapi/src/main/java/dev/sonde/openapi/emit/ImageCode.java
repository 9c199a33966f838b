package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.IMAGE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ImagesModel;
import dev.sonde.openapi.model.ImagesModel.Part;
import dev.sonde.openapi.model.PromptModel.MessageShorthand;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method of a request's builder that adds a text of the user with images. */
final class ImageCode {

    private final Api api;
    private final ImagesModel images;
    private final MessageShorthand user;

    ImageCode(Api api, ImagesModel images, MessageShorthand user) {
        this.api = api;
        this.images = images;
        this.user = user;
    }

    /** @param added statement that declares the list of messages */
    MethodSpec method(ClassName builder, CodeBlock added) {
        TypeName part = api.unionsOf(images.text().type()).get(0);
        return MethodSpec.methodBuilder("user")
                .addJavadoc("Adds a message with this text and the images behind it: {@link $T}.\n", user.message())
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "text")
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), IMAGE), "images")
                .addStatement("$1T<$2T> parts = new $3T<>()", List.class, part, ArrayList.class)
                .addStatement("parts.add($L)", part(images.text(), CodeBlock.of("text")))
                .beginControlFlow("for ($T image : images)", IMAGE)
                .beginControlFlow("if (image.isUploaded())")
                .addStatement("parts.add($L)", part(images.file(), CodeBlock.of("image.id()")))
                .nextControlFlow("else")
                .addStatement("parts.add($L)", part(images.url(), CodeBlock.of("image.url()")))
                .endControlFlow()
                .endControlFlow()
                .addStatement("$L", added)
                .addStatement(
                        "added.add($T.builder().$N(parts.toArray(new $T[0])).build())",
                        user.message(),
                        user.text(),
                        part)
                .addStatement("return $N(added)", user.property())
                .build();
    }

    private CodeBlock part(Part part, CodeBlock value) {
        return new NestedBuilder(new PathWalk(api, part.type()))
                .with(part.path(), value)
                .build(part.type());
    }
}
