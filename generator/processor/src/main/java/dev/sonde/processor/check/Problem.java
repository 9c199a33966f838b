package dev.sonde.processor.check;

import dev.sonde.processor.check.Diagnostic.Severity;
import dev.sonde.processor.model.Site;
import java.util.Locale;

/** Every kind of problem: its id, how bad it is, and its text. Errors are certainties; what may be meant is a warning. */
public enum Problem {
    // The interface
    NOT_AN_INTERFACE(Severity.ERROR, "@%s belongs on an interface and its methods, but %s is %s"),
    GENERIC_INTERFACE(
            Severity.ERROR, "%s has type parameters, but what a prompt replies must be known when it is compiled"),
    SEALED_INTERFACE(Severity.ERROR, "%s is sealed, so %s cannot implement it: remove sealed and permits"),
    HIDDEN_INTERFACE(Severity.ERROR, "%s is private, so %s cannot see it: remove private, here or around it"),
    MIXED_ANNOTATIONS(Severity.ERROR, "%s is made of prompts of @%s and of @%s, but one class calls one client"),
    MISPLACED_TEXT(
            Severity.ERROR, "the text for the user belongs on a method: on an interface, @%s takes system and options"),
    NAME_TAKEN(Severity.ERROR, "%s exists already, so %s cannot be implemented under that name: rename one of them"),
    MISSING_TYPE(Severity.ERROR, "%s is not implemented, because %s cannot be found"),

    // The method
    MISSING_PROMPT(Severity.ERROR, "%s is abstract, but has no @%s: give it one, or a body"),
    PROMPT_WITH_BODY(Severity.ERROR, "%s has a body, so its @%s would have no effect: remove one of them"),
    GENERIC_METHOD(
            Severity.ERROR, "%s has type parameters, but what a prompt replies must be known when it is compiled"),
    VOID_REPLY(Severity.ERROR, "%s returns nothing, so the reply would be lost: return a String, or %s"),
    UNSUPPORTED_REPLY(Severity.ERROR, "%s cannot return %s%s\nsupported: %s"),
    MISSING_OPTION(Severity.ERROR, "%s is required by the API, but %s has none: give it in @%s"),

    // The template
    EMPTY_PROMPT(Severity.ERROR, "the prompt of %s is empty: give @%s a text for the user"),
    UNKNOWN_VARIABLE(Severity.ERROR, "{{%s}} is not a parameter of %s%s\n%s"),
    MISSING_PARAMETER_NAMES(
            Severity.ERROR,
            "{{%s}} cannot be bound, because the class file of %s does not name its parameters:"
                    + " compile that interface with -parameters"),
    UNCLOSED_TAG(Severity.ERROR, "this {{ is never closed by }}\n%s"),
    MALFORMED_TAG(Severity.ERROR, "%s is not a variable: between {{ and }} stands the name of a parameter\n%s"),
    UNSUPPORTED_TAG(Severity.ERROR, "%s is %s, but templates have only variables such as {{name}}\n%s"),
    UNUSED_PARAMETER(
            Severity.WARNING, "the parameter %s of %s stands in no text: add {{%s}} to the prompt, or remove it"),
    NULLABLE_VARIABLE(Severity.WARNING, "{{%s}} may be null, and then %s fails: make the parameter non-null"),

    // The options
    OUT_OF_RANGE(Severity.ERROR, "%s must be %s, but is %s\nspec: %s"),
    WRONG_SIZE(Severity.ERROR, "%s must have %s %s %s, but has %s\nspec: %s"),
    PATTERN_MISMATCH(Severity.ERROR, "%s must match %s, but is %s\nspec: %s"),
    UNKNOWN_VALUE(Severity.ERROR, "%s must be one of %s, but is %s%s\nspec: %s"),
    UNLISTED_VALUE(Severity.WARNING, "%s %s is not among the known values %s%s\nspec: %s"),
    RETIRED_VALUE(Severity.WARNING, "%s %s %s since %s%s\nspec: %s");

    private final Severity severity;
    private final String format;

    Problem(Severity severity, String format) {
        this.severity = severity;
        this.format = format;
    }

    /** Stable; what {@code @SuppressWarnings("sonde:<id>")} names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The text before its holes are filled, for documentation. */
    public String format() {
        return format;
    }

    /** This problem at a place in the source. */
    @SuppressWarnings("AnnotateFormatMethod")
    public Diagnostic at(Site site, Object... arguments) {
        return new Diagnostic(this, site, String.format(Locale.ROOT, format, arguments));
    }
}
