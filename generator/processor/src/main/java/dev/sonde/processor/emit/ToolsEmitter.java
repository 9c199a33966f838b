package dev.sonde.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.ToolType;
import javax.lang.model.element.Modifier;

/** The class beside an implementation that calls the tools which its prompts offer. */
final class ToolsEmitter {

    private ToolsEmitter() {}

    static TypeSpec emit(PromptInterface subject, ToolSchemas schemas) {
        TypeSpec.Builder type = TypeSpec.classBuilder(subject.names().tools())
                .addJavadoc(
                        "Calls the tools that {@link $T} offers to the model.\n",
                        subject.names().type())
                .addAnnotation(SourceEmitter.generated());
        SourceEmitter.suppress(type, subject.deprecations().tools());
        type.addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ToolType tools : subject.tools()) {
            type.addType(new ToolSetEmitter(tools, schemas).emit());
        }
        return type.build();
    }
}
