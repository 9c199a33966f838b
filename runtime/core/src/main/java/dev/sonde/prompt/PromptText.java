package dev.sonde.prompt;

/**
 * A value that decides itself how it reads in a prompt: where a template puts it, its text stands, instead of JSON or {@code
 * toString()}.
 */
public interface PromptText {

    /** The text, which is put in as it is; never null. */
    String promptText();
}
