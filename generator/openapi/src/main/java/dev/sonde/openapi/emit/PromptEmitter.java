package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.IMAGE_INPUT;
import static dev.sonde.openapi.emit.RuntimeNames.PROMPT_ANNOTATION;
import static dev.sonde.openapi.emit.RuntimeNames.TEMPLATE_RESOURCE;
import static dev.sonde.openapi.emit.RuntimeNames.TEXT_OPTION;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ImagesModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PromptModel.PlainText;
import dev.sonde.openapi.model.PromptModel.UserText;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The prompt annotation: its options are the request's properties, and the settings of the call. */
final class PromptEmitter {

    private final Api api;
    private final PromptModel prompt;

    PromptEmitter(Api api, PromptModel prompt) {
        this.api = api;
        this.prompt = prompt;
    }

    TypeSpec emit(ClassName type, ClassName client) {
        TypeSpec.Builder annotation = TypeSpec.annotationBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                    Makes a method of an interface a call of a language model: on the method the text and its options, on the
                    interface the options of all its methods. A method's own options win.

                    <p>Only options that are given count; otherwise the API decides, and the client about its calls.
                    """)
                .addJavadoc(
                        "\n<p>{@code $L}: ", api.operation(prompt.operation()).route())
                .addJavadoc(Javadoc.of(api.operation(prompt.operation()).sentence()))
                .addAnnotation(ModelClass.generated())
                .addAnnotation(promptAnnotation(client))
                .addAnnotations(new ToolAnnotations(api, prompt).toolCalling())
                .addAnnotations(imageInput())
                .addAnnotation(Documented.class)
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.CLASS", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", "{$1T.TYPE, $1T.METHOD}", ElementType.class)
                        .build())
                .addMethod(text(
                        "value", what(prompt.user()) + ": a template of the parameters, such as {@code {{name}}}."));
        List<MethodSpec> options = options();
        Set<String> taken = new TreeSet<>(Set.of("value", "system"));
        options.forEach(option -> taken.add(option.name()));
        taken.addAll(prompt.texts());
        if (prompt.system() != null) {
            annotation.addMethod(text("system", "The system's text: instructions that stand before the user's text."));
        }
        prompt.texts().forEach(text -> annotation.addMethod(beside(text)));
        if (prompt.prefix() != null) {
            annotation.addMethod(prefix(prompt.prefix()));
            taken.add("prefix");
        }
        ElementNames names = new ElementNames(taken);
        annotation.addMethods(resources(names)).addMethods(options);
        new PromptCallOptions(names, prompt).elements().forEach(annotation::addMethod);
        return annotation.build();
    }

    private List<MethodSpec> resources(ElementNames names) {
        MethodSpec user = resource(
                "value", names.free("resource", "prompt"), prompt.user() instanceof PlainText ? "" : "user's ");
        return prompt.system() == null
                ? List.of(user)
                : List.of(user, resource("system", names.free("systemResource", "prompt"), "system's "));
    }

    private String what(UserText user) {
        return user instanceof PlainText plain ? described(plain.property()) : "The user's text";
    }

    /** A text that stands in the request by itself. */
    private MethodSpec beside(String component) {
        return text(component, described(component) + ": a template as well.").toBuilder()
                .addAnnotation(TEXT_OPTION)
                .build();
    }

    /** What the document says of a component, without its full stop. */
    private String described(String component) {
        String description =
                new PathWalk(api, prompt.request()).component(component).description();
        return Javadoc.clean(description.replaceFirst("\\.$", ""));
    }

    private MethodSpec prefix(PromptModel.Prefix prefix) {
        Operation operation = api.operation(prefix.operation());
        AnnotationSpec mark = AnnotationSpec.builder(TEXT_OPTION)
                .addMember("begins", "true")
                .addMember("operation", "$S", operation.name())
                .addMember("stream", "$S", operation.name() + "Stream")
                .addMember("route", "$S", operation.route())
                .build();
        return text("prefix", "The beginning of the reply, with which the model goes on; a reply is what follows it.")
                .toBuilder()
                .addAnnotation(mark)
                .build();
    }

    private AnnotationSpec promptAnnotation(ClassName client) {
        Operation operation = api.operation(prompt.operation());
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(PROMPT_ANNOTATION)
                .addMember("client", "$T.class", client)
                .addMember("request", "$T.class", prompt.request())
                .addMember("options", "$T.class", prompt.options());
        if (prompt.assistant() != null) {
            ObjectModel request = (ObjectModel) api.find(prompt.request()).orElseThrow();
            annotation.addMember("message", "$T.class", PromptShorthands.elementOf(request, prompt.assistant()));
        }
        if (prompt.user() instanceof PlainText plain) {
            annotation.addMember("text", "$S", plain.property());
        }
        if (prompt.json() == null) {
            annotation.addMember("json", "false");
        }
        return annotation
                .addMember("reply", "$T.class", prompt.reply())
                .addMember("chunk", "$T.class", prompt.chunk())
                .addMember("operation", "$S", operation.name())
                .addMember("stream", "$S", operation.name() + "Stream")
                .addMember("route", "$S", operation.route())
                .build();
    }

    private List<AnnotationSpec> imageInput() {
        ImagesModel images = prompt.images();
        if (images == null) {
            return List.of();
        }
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(IMAGE_INPUT).addMember("option", "$S", prompt.model());
        images.models().forEach(model -> annotation.addMember("models", "$S", model));
        return List.of(annotation.addMember("spec", "$S", images.pointer()).build());
    }

    private List<MethodSpec> options() {
        ObjectModel request = (ObjectModel) api.find(prompt.request()).orElseThrow();
        List<MethodSpec> options = new ArrayList<>();
        for (PropertyModel property : OptionsEmitter.properties(request, prompt)) {
            TypeName option = Shorthand.annotationType(api, property.shape());
            if (option != null) {
                options.add(option(property, option));
            }
        }
        return options;
    }

    private static MethodSpec text(String name, String javadoc) {
        return element(name, TypeName.get(String.class))
                .addJavadoc("$L\n", javadoc)
                .defaultValue("$S", "")
                .build();
    }

    private static MethodSpec resource(String text, String name, String whose) {
        return element(name, TypeName.get(String.class))
                .addJavadoc(
                        "A file with the $Ltext, beside the interface; from the root, if its name begins with a slash.\n",
                        whose)
                .addAnnotation(AnnotationSpec.builder(TEMPLATE_RESOURCE)
                        .addMember("value", "$S", text)
                        .build())
                .defaultValue("$S", "")
                .build();
    }

    private static MethodSpec option(PropertyModel property, TypeName type) {
        MethodSpec.Builder option = element(property.component(), type)
                .addJavadoc(Javadoc.of(property.description(), "Sets `" + property.name() + "` of the request."))
                .defaultValue(defaultValue(property, type));
        return property.deprecated() ? option.addAnnotation(Deprecated.class).build() : option.build();
    }

    private static MethodSpec.Builder element(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }

    /** The API's own default where it fits the type; it is never sent. */
    private static CodeBlock defaultValue(PropertyModel property, TypeName type) {
        if (type instanceof ArrayTypeName) {
            return CodeBlock.of("{}");
        }
        @Nullable String given = property.defaultText();
        if (type.equals(TypeName.get(String.class))) {
            return given != null && given.startsWith("\"")
                    ? CodeBlock.of("$S", given.substring(1, given.length() - 1))
                    : CodeBlock.of("$S", "");
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("$L", "true".equals(given));
        }
        return CodeBlock.of("$L", given == null ? "0" : given);
    }
}
