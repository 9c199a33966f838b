package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * An interface to implement, or what carries a prompt annotation without being one.
 *
 * @param operation of the first prompt annotation
 * @param settings of the interface itself
 * @param methods those with a prompt, inherited ones included
 * @param strays methods whose annotation, or lack of one, is a mistake
 * @param codecs the user's types that replies and tools hold
 * @param tools types whose methods the prompts offer to the model
 * @param strayAnnotations what stands in these types to no effect
 * @param memberTypes simple names of types that an implementation inherits, and that hide imports of that name
 * @param memberMethods names of methods that an implementation has or inherits
 */
public record PromptInterface(
        Names names,
        Form form,
        Operation operation,
        Optional<Settings> settings,
        List<PromptMethod> methods,
        List<Stray> strays,
        List<UserType> codecs,
        List<ToolType> tools,
        List<StrayAnnotation> strayAnnotations,
        Deprecations deprecations,
        List<String> memberTypes,
        List<String> memberMethods,
        Site site) {

    public PromptInterface {
        methods = List.copyOf(methods);
        strays = List.copyOf(strays);
        codecs = List.copyOf(codecs);
        tools = List.copyOf(tools);
        strayAnnotations = List.copyOf(strayAnnotations);
        memberTypes = List.copyOf(memberTypes);
        memberMethods = List.copyOf(memberMethods);
    }

    /** The types that annotations name, each once: the implementation takes an object of each. */
    public List<ToolType> namedTools() {
        return methods.stream()
                .flatMap(method -> method.tools().named().stream())
                .map(Tools.Named::type)
                .distinct()
                .toList();
    }

    /** The interface, and the classes that are generated for it. */
    public record Names(ClassName type, ClassName implementation, ClassName codecs, ClassName tools) {

        /** As one says it in a sentence: {@code Outer.Translator}. */
        public String shown() {
            return String.join(".", type.simpleNames());
        }
    }

    /**
     * What kind of type it is.
     *
     * @param kind with its article: {@code an interface}, {@code a class}
     * @param visible whether it is public, and all around it
     * @param hidden whether it is private, or a type around it
     */
    public record Form(
            String kind, boolean isInterface, boolean generic, boolean isSealed, boolean visible, boolean hidden) {}

    /** A method that is abstract without a prompt, or has a prompt and a body. */
    public record Stray(String name, boolean hasBody, Site site) {}

    /** The tokens of {@code @SuppressWarnings} that the implementation, its codecs and its calls of tools need. */
    public record Deprecations(List<String> implementation, List<String> codecs, List<String> tools) {
        public Deprecations {
            implementation = List.copyOf(implementation);
            codecs = List.copyOf(codecs);
            tools = List.copyOf(tools);
            tools = List.copyOf(tools);
        }
    }
}
