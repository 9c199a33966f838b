package dev.sonde.shape.source;

import com.palantir.javapoet.JavaFile;

/** The text of a generated source file, laid out as the formatter of this house would lay it out. */
public final class SourceText {

    private SourceText() {}

    /**
     * The file's text under a header.
     *
     * @param header the first line: a comment that tells where the file comes from
     * @param file the file, built with an indent of four spaces
     */
    public static String of(String header, JavaFile file) {
        return Condensing.of(header + "\n" + file);
    }
}
