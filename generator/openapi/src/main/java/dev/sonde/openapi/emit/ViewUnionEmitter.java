package dev.sonde.openapi.emit;

import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.TypeModel.ViewUnionModel;
import dev.sonde.shape.Declaration.View;
import dev.sonde.shape.codec.CodecExpressions;
import javax.lang.model.element.Modifier;

/** A union that nothing tells apart as a record around its value, with a view for each variant. */
final class ViewUnionEmitter {

    private final Api api;
    private final ViewUnionModel union;
    private final ClassName type;

    ViewUnionEmitter(Api api, ViewUnionModel union) {
        this.api = api;
        this.union = union;
        this.type = union.declaration().type();
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder record = TypeSpec.recordBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.ofType(api, union, union.declaration().description()))
                .addJavadoc("\n<p>Nothing in the value tells what it is: look at it as what you know it to be.\n\n")
                .addJavadoc(Javadoc.param("value", "the value as it is on the wire"))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(JSON_VALUE, "value")
                        .build());
        if (union.deprecated()) {
            record.addAnnotation(Deprecated.class);
        }
        record.addAnnotation(ModelClass.generated());
        for (View view : union.declaration().views()) {
            record.addMethod(of(view)).addMethod(as(view));
        }
        return record;
    }

    private MethodSpec of(View view) {
        TypeName shape = view.shape().type();
        return MethodSpec.methodBuilder("of" + view.name())
                .addJavadoc("The value as it looks on the wire.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(shape, "value")
                .addStatement(
                        "return new $T($T.from(value, $L))", type, JSON_VALUE, CodecExpressions.codec(view.shape()))
                .build();
    }

    private static MethodSpec as(View view) {
        return MethodSpec.methodBuilder("as" + view.name())
                .addJavadoc(
                        "Looks at the value so.\n\n@throws dev.sonde.json.JsonMismatchException if the value cannot be read so\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(view.shape().type())
                .addStatement("return value.as($L)", CodecExpressions.codec(view.shape()))
                .build();
    }
}
