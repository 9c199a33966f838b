package dev.sonde.openapi.host;

/** A document that cannot be rendered exactly; the message lists every place, by JSON pointer. */
public final class RefusedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedDocumentException(String message) {
        super(message);
    }
}
