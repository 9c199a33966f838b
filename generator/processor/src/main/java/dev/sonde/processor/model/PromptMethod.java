package dev.sonde.processor.model;

import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.Parameter.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An abstract method with a prompt.
 *
 * @param generic whether it has type parameters
 * @param varargs whether its last parameter takes any number of arguments
 * @param named whether the names of its parameters are known
 * @param documented whether it has Javadoc
 * @param settings of the method itself
 * @param examples in their order
 * @param defaults of its interfaces, the nearest first
 * @param merged what these come to together
 * @param offered parameters whose methods the model may call
 * @param bound {@link #user}, {@link #system} and {@link #texts}, bound to the parameters
 */
public record PromptMethod(
        String name,
        boolean generic,
        List<Parameter> parameters,
        boolean varargs,
        boolean named,
        boolean documented,
        TypeName returns,
        Reply reply,
        Settings settings,
        List<Example> examples,
        List<Settings> defaults,
        MergedSettings merged,
        List<Tools.OfParameter> offered,
        Texts bound,
        Site site) {

    public PromptMethod {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
        defaults = List.copyOf(defaults);
        offered = List.copyOf(offered);
    }

    /** The parameters that are values of the texts. */
    public List<Parameter> values() {
        return parameters.stream()
                .filter(parameter -> parameter.role() == Role.VALUE)
                .toList();
    }

    /** The parameter for something that there is one of. */
    public Optional<Parameter> parameter(Role role) {
        for (Parameter parameter : parameters) {
            if (parameter.role() == role) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** The texts of a prompt, bound to a method's parameters. */
    public record Texts(Optional<BoundTemplate> user, Optional<BoundTemplate> system, List<BoundText> others) {

        public Texts {
            others = List.copyOf(others);
        }

        /** The bound texts, the user's first. */
        public Stream<BoundTemplate> all() {
            return Stream.of(user.stream(), system.stream(), others.stream().map(BoundText::bound))
                    .flatMap(texts -> texts);
        }
    }

    /** The user's text; empty only in a method that is refused. */
    public Optional<Template> user() {
        return bound.user().map(BoundTemplate::template);
    }

    /** The system's text: the method's own, else that of the nearest interface which has one. */
    public Optional<Template> system() {
        return bound.system().map(BoundTemplate::template);
    }

    /** The other texts: the method's own, else those of the nearest interface which has one of the name. */
    public List<NamedText> texts() {
        return bound.others().stream().map(BoundText::text).toList();
    }

    /** What is called. */
    public Operation operation() {
        Operation operation = settings.operation();
        for (NamedText text : texts()) {
            if (text.call().isPresent()) {
                return operation.with(text.call().get());
            }
        }
        return operation;
    }

    /** The options, the method's own before those of its interfaces, in the order of the annotation type. */
    public List<Option> options() {
        return merged.options();
    }

    /** What the model may call: the methods of parameters, and those of the types that the nearest annotation names. */
    public Tools tools() {
        return new Tools(offered, merged.tools());
    }

    /** How often tools may be called. */
    public List<CallSetting> toolSettings() {
        return merged.of(CallSetting.Of.TOOLS).stream()
                .filter(setting -> setting.literal() instanceof Literal.Whole)
                .toList();
    }

    /** Whether the API is to hold the model to the schemas of the tools, if it can. */
    public boolean wantsStrictTools() {
        return merged.of(CallSetting.Of.TOOLS).stream()
                .noneMatch(setting -> setting.literal() instanceof Literal.Flag flag && !flag.value());
    }

    /** The settings of the call, in the same way. */
    public List<CallSetting> call() {
        return merged.of(CallSetting.Of.CALL);
    }

    /** How to ask again when the reply cannot be read; empty if it is not to be asked again. */
    public List<CallSetting> retry() {
        List<CallSetting> given = merged.of(CallSetting.Of.REPLY);
        return reply().canBeAskedForAgain() && given.stream().anyMatch(PromptMethod::asksAgain) ? given : List.of();
    }

    /** The models to ask, one after the other, when a call fails: the method's own, else those of the nearest interface. */
    public List<Option.Value> fallback() {
        return fallbackOption().map(Option::values).orElse(List.of());
    }

    /** The element that names them. */
    public Optional<Option> fallbackOption() {
        return merged.fallback();
    }

    /** Whether there may be more calls than one. */
    public boolean asksAgain() {
        return !retry().isEmpty() || !fallback().isEmpty();
    }

    /** Whether a setting is the one without which the others have no effect. */
    public static boolean asksAgain(CallSetting setting) {
        return setting.literal() instanceof Literal.Constant constant
                && !constant.name().equals("NONE");
    }
}
