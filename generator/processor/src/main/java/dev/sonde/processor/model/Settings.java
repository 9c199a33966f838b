package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * One prompt annotation as it was written.
 *
 * @param beside other prompt annotations at the same place, which is a mistake
 * @param user the text of the user's message
 * @param system the text of the system's message; an empty one overrides that of the interface with none
 * @param texts the others; an empty one overrides that of the interface with none
 * @param options in the order in which the annotation type declares them
 * @param call settings of the call, in the same order
 * @param tools types whose methods the model may call; empty if none were named
 * @param fallback models to ask when a call fails
 * @param site of the annotation
 */
public record Settings(
        Operation operation,
        List<ClassName> beside,
        Optional<Template> user,
        Optional<Template> system,
        List<NamedText> texts,
        List<Option> options,
        List<CallSetting> call,
        Optional<List<Tools.Named>> tools,
        Optional<Option> fallback,
        Site site) {

    public Settings {
        beside = List.copyOf(beside);
        texts = List.copyOf(texts);
        options = List.copyOf(options);
        call = List.copyOf(call);
        tools = tools.map(List::copyOf);
    }
}
