package dev.sonde.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptMethod;
import javax.lang.model.element.Modifier;

/**
 * The method that builds what a prompt sends, for the prompt and for whoever wants to see it.
 *
 * <p>Why it is static: nothing of the request depends on the client or on the objects whose tools are called, and without them
 * it can be looked at anywhere.
 */
final class RenderEmitter {

    private final PromptMethod method;
    private final LocalNames names;
    private final RequestCode request;

    RenderEmitter(PromptMethod method, LocalNames names, RequestCode request) {
        this.method = method;
        this.names = names;
        this.request = request;
    }

    MethodSpec emit(String name) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name)
                .addJavadoc("{@return the request that {@link #$N} sends}\n", method.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(method.operation().request())
                .varargs(method.varargs());
        String gap = "\n";
        for (Parameter parameter : method.parameters()) {
            spec.addJavadoc(gap + "@param $N $L\n", names.of(parameter), use(parameter))
                    .addParameter(parameter.type(), names.of(parameter));
            gap = "";
        }
        return spec.addStatement("return $L", request.build()).build();
    }

    private String use(Parameter parameter) {
        return switch (parameter.role()) {
            case VALUE -> method.tools().areOf(parameter) ? "whose tools the model may call" : "a value of the texts";
            case EARLIER -> "what was said before";
            case IMAGE, IMAGES -> "sent with the user's text";
            case OPTIONS -> "options that count instead of those of the annotation";
            case CALL_OPTIONS -> "settings of the call, no part of the request";
        };
    }
}
