package dev.sonde.change.classes;

/** Generated sources that could not be compiled to be compared; the message says why. */
public final class CompilationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CompilationException(String message) {
        super(message);
    }
}
