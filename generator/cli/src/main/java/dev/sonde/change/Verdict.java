package dev.sonde.change;

/** What a change as a whole asks for, and the step that semantic versioning has for it. */
public enum Verdict {
    /** Nothing has changed. */
    NOTHING("nothing has changed", "none"),
    /** Only what people read has changed. */
    WORDS("only the documentation has changed", "patch"),
    /** Programs go on as they are, but for what the report tells to look at. */
    COMPATIBLE("compatible", "minor"),
    /** Some programs do not compile, or are not understood by the API. */
    BREAKING("breaking", "major");

    private final String text;
    private final String step;

    Verdict(String text, String step) {
        this.text = text;
        this.step = step;
    }

    /** The verdict in words. */
    public String text() {
        return text;
    }

    /** The part of the version that is counted up: {@code major}, {@code minor}, {@code patch} or {@code none}. */
    public String step() {
        return step;
    }
}
