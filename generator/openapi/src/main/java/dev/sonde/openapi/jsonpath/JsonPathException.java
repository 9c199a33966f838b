package dev.sonde.openapi.jsonpath;

/** A text that is no query; the message tells at which character, and what is wrong. */
public final class JsonPathException extends RuntimeException {

    private static final long serialVersionUID = 1;

    JsonPathException(String message) {
        super(message);
    }
}
