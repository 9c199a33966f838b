package dev.sonde.processor.check;

import dev.sonde.processor.check.Diagnostic.Severity;
import dev.sonde.processor.model.Site;
import java.util.Locale;

/** Every kind of problem: its id, how bad it is, its text, and what to do. Errors are certainties; what may be meant is a warning. */
public enum Problem {
    // The interface
    NOT_AN_INTERFACE(
            Severity.ERROR,
            "@%s belongs on an interface and its methods, but %s is %s",
            "make it an interface, or remove the annotation"),
    GENERIC_INTERFACE(
            Severity.ERROR,
            "%s has type parameters, but what a prompt replies must be known when it is compiled",
            "write the types out; an interface of your own may extend a generic one that has no prompts"),
    SEALED_INTERFACE(
            Severity.ERROR,
            "%s is sealed, so %s cannot implement it: remove sealed and permits",
            "remove `sealed` and `permits`"),
    HIDDEN_INTERFACE(
            Severity.ERROR,
            "%s is private, so %s cannot see it: remove private, here or around it",
            "remove `private`, from the interface or from what is around it"),
    MIXED_ANNOTATIONS(
            Severity.ERROR,
            "%s is made of prompts of @%s and of @%s, but an interface has prompts of one kind",
            "one interface for each annotation"),
    MISPLACED_TEXT(
            Severity.ERROR,
            "the text for the user belongs on a method: on an interface, @%s takes what holds for all",
            "move the text to the methods, or name it `system` where there is such a text"),
    NAME_TAKEN(
            Severity.ERROR,
            "%s exists already, so %s cannot be implemented under that name: rename one of them",
            "rename the interface or the other class"),
    MISSING_TYPE(
            Severity.ERROR,
            "%s is not implemented, because %s cannot be found",
            "complete the class path: a dependency of a dependency is not there"),

    UNKNOWN_NOTATION(
            Severity.ERROR,
            "-Asonde.notation must be compact or json-schema, but is %s",
            "give the option of the compiler one of these values, or leave it out"),
    UNUSABLE_ANNOTATION(
            Severity.ERROR,
            "-Asonde.%s names %s, which %s",
            "name public annotation types in full, separated by commas, that may stand there without a value"),

    // The method
    MISSING_PROMPT(
            Severity.ERROR,
            "%s is abstract, but has no @%s: give it one, or a body",
            "give the method a prompt, or make it `default`"),
    PROMPT_WITH_BODY(
            Severity.ERROR,
            "%s has a body, so its @%s would have no effect: remove one of them",
            "remove the body or the prompt"),
    GENERIC_METHOD(
            Severity.ERROR,
            "%s has type parameters, but what a prompt replies must be known when it is compiled",
            "one method for each type"),
    VOID_REPLY(
            Severity.ERROR,
            "%s returns nothing, so the reply would be lost: return a String, or %s",
            "return what you want to know"),
    UNSUPPORTED_REPLY(
            Severity.ERROR,
            "%s cannot return %s%s\nsupported: %s",
            "return one of the supported types; for what is left, return the whole reply and read it yourself"),
    REPEATED_PARAMETER(
            Severity.ERROR, "%s and %s of %s both bring %s: leave one of them out", "leave one of the parameters out"),
    UNSUPPORTED_IMAGE(
            Severity.ERROR,
            "%s takes no images such as %s of %s: %s%s",
            "ask a model that sees, or remove the parameter"),
    MISSING_OPTION(
            Severity.ERROR,
            "%s is required by the API, but %s has none: give it in @%s",
            "give the option, best on the interface for all methods"),

    // The tools
    UNSUPPORTED_TOOLS(
            Severity.ERROR,
            "the models of @%s call no tools, but %s offers those of %s",
            "do without the tools, or use another API"),
    UNCALLED_TOOLS(
            Severity.ERROR,
            "%s returns the API's events as they come, so that nobody would call its tools: return a stream of String,"
                    + " or of elements",
            "return what the model says, and not its events"),
    NO_TOOLS(
            Severity.ERROR,
            "%s has no method with @Tool, so that the model could call nothing",
            "mark what the model may call with `@Tool`"),
    UNSUPPORTED_TOOL(
            Severity.ERROR,
            "the model cannot call %s: %s",
            "give the method such parameters and such a type, and make it visible"),
    DUPLICATE_TOOL(
            Severity.ERROR,
            "%s offers two tools that are called \"%s\": %s and %s",
            "give one of them another name: `@Tool(name = …)`"),

    // The template
    EMPTY_PROMPT(Severity.ERROR, "the prompt of %s is empty: give @%s a text for the user", "write the prompt"),
    UNKNOWN_VARIABLE(Severity.ERROR, "{{%s}} is not a parameter of %s%s\n%s", "correct the name, or add the parameter"),
    MISSING_PARAMETER_NAMES(
            Severity.ERROR,
            "{{%s}} cannot be bound, because the class file of %s does not name its parameters:"
                    + " compile that interface with -parameters",
            "compile the inherited interface with `-parameters`, or override its method"),
    UNCLOSED_TAG(
            Severity.ERROR,
            "this %s is never closed by %s\n%s",
            "close the tag; a text that needs `{{` itself gets it as the value of a variable"),
    MALFORMED_TAG(
            Severity.ERROR,
            "%s names nothing: between the braces stands %s\n%s",
            "write a name, or separate the braces by a space"),
    MALFORMED_DELIMITERS(
            Severity.ERROR,
            "%s does not change the delimiters: that takes two of them, without = and separated by a space,"
                    + " such as {{=<%% %%>=}}\n%s",
            "write both delimiters between two `=`"),
    UNSUPPORTED_TAG(
            Severity.ERROR,
            "%s is %s, which templates do not have here\n%s",
            "write it out, use a partial with a fixed name, or compute the text in Java and pass it as a parameter"),
    UNCLOSED_SECTION(Severity.ERROR, "%s is never ended by %s\n%s", "end the section where its text ends"),
    WRONG_SECTION_END(
            Severity.ERROR,
            "%s does not end %s, which was opened at %s\n%s",
            "end sections in the reverse order of their beginnings, with the same names"),
    STRAY_SECTION_END(
            Severity.ERROR, "%s ends a section that was not opened\n%s", "open the section, or remove its end"),
    UNKNOWN_PROPERTY(
            Severity.ERROR,
            "{{%s}} cannot be filled in: %s has no %s%s\n%s",
            "correct the name, or add such a component, method or field"),
    HIDDEN_PROPERTY(
            Severity.ERROR,
            "{{%s}} cannot be filled in: %s of %s, or its type, is hidden from %s\n%s",
            "make the member and its type visible to the package of the interface"),
    PROPERTY_OF_A_LIST(
            Severity.ERROR,
            "{{%s}} cannot be filled in: %s is a %s, of whose items one says {{%s}} within a section\n%s",
            "put the list into a section, and name the property of its items there"),
    UNSUPPORTED_VALUE(
            Severity.ERROR,
            "{{%s}} cannot be written as JSON: %s\n%s",
            "name its parts one by one, or let its type implement `PromptText`"),
    SILENT_VALUE(
            Severity.WARNING,
            "{{%s}} says nothing: %s has only the toString() of every object\n%s",
            "name a property of it, override `toString()`, or implement `PromptText`"),
    MISSING_RESOURCE(
            Severity.ERROR,
            "%s is nowhere to be found: it is looked for beside the interface, on the source path, the class path"
                    + " and where the classes go%s",
            "correct the name, or let the build copy resources before it compiles"),
    UNREADABLE_RESOURCE(Severity.ERROR, "%s%s", "save the file as UTF-8"),
    TWO_TEXTS(
            Severity.ERROR,
            "the annotation holds a text as %s, and names a file for it: remove one of them",
            "keep the text or the file"),
    PARTIAL_CYCLE(Severity.ERROR, "%s never ends: %s\n%s", "remove one of the partials"),
    DATA_IN_SYSTEM_TEXT(
            Severity.WARNING,
            "the parameter %s of %s brings text of any kind into the system's text, where a model obeys it",
            "move it to the user's text; mark it `@Trusted` if it never comes from users or documents"),
    UNUSED_PARAMETER(
            Severity.WARNING,
            "the parameter %s of %s stands in no text: add {{%s}} to the prompt, or remove it",
            "use the parameter, or remove it"),
    NULLABLE_VARIABLE(
            Severity.ERROR,
            "{{%s}} may be %s, and then %s fails: put it into a section, {{#%s}} … {{/%s}}%s",
            "put it into a section that is left out then, or make it non-null"),

    MISPLACED_PREFIX(
            Severity.ERROR,
            "the reply of %s is only what follows its %s, and cannot be read as %s: return a String",
            "return a text, or leave the beginning to the model"),

    // The examples
    UNSUPPORTED_EXAMPLE(
            Severity.ERROR,
            "@%s takes no examples, as its API knows no message of the model",
            "describe in the text what is wanted"),
    EMPTY_EXAMPLE(
            Severity.ERROR,
            "an example of %s needs a text of the user and an answer",
            "write the text, or remove the example"),
    INVALID_EXAMPLE(
            Severity.ERROR,
            "this is not what %s returns: %s\n%s",
            "correct the answer: it is JSON of the returned type"),

    // The types of replies and tools
    IGNORED_ANNOTATION(
            Severity.WARNING,
            "@%s has no effect on %s: %s",
            "remove the annotation, or let databind read the type: `@JsonDeserialize` says so"),
    MEANINGLESS_CONSTRAINT(
            Severity.WARNING,
            "@%s says nothing about %s, which is %s",
            "remove the constraint, or put it where it belongs, such as `List<@Min(1) Integer>`"),

    // The options
    OUT_OF_RANGE(Severity.ERROR, "%s must be %s, but is %s\nspec: %s", "give a value within the range"),
    WRONG_SIZE(Severity.ERROR, "%s must have %s %s %s, but has %s\nspec: %s", "shorten or lengthen the value"),
    PATTERN_MISMATCH(Severity.ERROR, "%s must match %s, but is %s\nspec: %s", "give a value that matches"),
    UNKNOWN_VALUE(Severity.ERROR, "%s must be one of %s, but is %s%s\nspec: %s", "give one of the values"),
    UNLISTED_VALUE(
            Severity.WARNING,
            "%s %s is not among the known values %s%s\nspec: %s",
            "correct the name; suppress the warning if the API knows a value that its description does not list"),
    REFUSED_OPTION(
            Severity.ERROR,
            "%s of %s is refused by the API: %s%s\nspec: %s",
            "change one of the options that do not go together"),
    INEFFECTIVE_OPTION(
            Severity.WARNING,
            "%s of %s is ignored by the API: %s%s\nspec: %s",
            "remove the option, or change the one that makes it ineffective"),
    RETIRED_VALUE(Severity.WARNING, "%s %s %s since %s%s\nspec: %s", "give the value that takes its place"),
    INVALID_CALL_SETTING(
            Severity.ERROR, "%s must be %s, but is %s", "give such a value, or leave the setting to the client"),
    INEFFECTIVE_SETTING(Severity.WARNING, "%s has no effect on %s: %s", "remove the setting, or give what it needs");

    private final Severity severity;
    private final String format;
    private final String cure;

    Problem(Severity severity, String format, String cure) {
        this.severity = severity;
        this.format = format;
        this.cure = cure;
    }

    /** Stable; what {@code @SuppressWarnings("sonde:<id>")} names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What to do about it, for documentation: the text says it too, where it depends on the case. */
    public String cure() {
        return cure;
    }

    /** This problem at a place in the source. */
    @SuppressWarnings("AnnotateFormatMethod")
    public Diagnostic at(Site site, Object... arguments) {
        return new Diagnostic(this, site, String.format(Locale.ROOT, format, arguments));
    }
}
