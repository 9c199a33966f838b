package dev.sonde.processor.provider;

/** Compiled without the names of its parameters, as dependencies often are. */
public interface Unnamed {

    @Ask("Translate {{text}} into {{language}}")
    String translate(String text, String language);
}
