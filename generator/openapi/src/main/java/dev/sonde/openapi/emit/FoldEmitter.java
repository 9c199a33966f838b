package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.FOLD;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.FoldModel;
import dev.sonde.openapi.model.FoldModel.Step;
import dev.sonde.openapi.model.Packages;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The class that says how chunks become a reply. */
final class FoldEmitter {

    private FoldEmitter() {}

    static TypeSpec emit(FoldModel fold, Packages packages) {
        return TypeSpec.classBuilder(fold.type())
                .addJavadoc("How {@link $T}s become the {@link $T} they are pieces of.\n", fold.chunk(), fold.reply())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(ModelClass.generated())
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(FOLD, fold.chunk(), fold.reply()),
                                "INSTANCE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(steps(fold, packages))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private static CodeBlock steps(FoldModel fold, Packages packages) {
        CodeBlock.Builder steps = CodeBlock.builder()
                .add(
                        "$T.builder($T.INSTANCE, $T.INSTANCE)",
                        FOLD,
                        packages.codec(fold.chunk()),
                        packages.codec(fold.reply()));
        for (Step step : fold.steps()) {
            String method = step.kind().name().toLowerCase(Locale.ROOT);
            if (step.argument().isEmpty()) {
                steps.add(".$L($S)", method, step.path());
            } else {
                steps.add(".$L($S, $S)", method, step.path(), step.argument());
            }
        }
        return steps.add(".build()").build();
    }
}
