package dev.sonde.testkit.scriptfile;

/** A mistake in a script file: its place, what is wrong, and what is right. */
public final class ScriptFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ScriptFileException(Place place, String problem) {
        super(place + ": " + problem);
    }
}
