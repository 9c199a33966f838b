package dev.sonde.observe;

/** Blots the key of a call out of texts that others have written: servers have been seen to repeat it. */
public interface Redaction {

    /** The text without the key. */
    String blot(String text);
}
