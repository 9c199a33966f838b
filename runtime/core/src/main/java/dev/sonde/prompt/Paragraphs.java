package dev.sonde.prompt;

/** Joins the texts of one message: what the author of a prompt wrote, and what the reply's type adds to it. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The texts with a blank line between them. */
    public static String join(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
