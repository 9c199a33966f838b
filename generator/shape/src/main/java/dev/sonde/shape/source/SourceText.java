package dev.sonde.shape.source;

import com.palantir.javapoet.JavaFile;

/** The text of a generated source file, with its lines broken as palantir-java-format breaks them. */
public final class SourceText {

    private SourceText() {}

    /**
     * The file's text under a header.
     *
     * @param header the first line: a comment that tells where the file comes from
     * @param file the file, built with an indent of four spaces
     */
    public static String of(String header, JavaFile file) {
        return of(header, file.toString());
    }

    /** The text of a file as JavaPoet prints it, under a header. */
    public static String of(String header, String file) {
        return laidOut(header + "\n" + file);
    }

    /** JavaPoet's text, laid out. What is laid out already stays. */
    static String laidOut(String text) {
        StringBuilder laidOut = new StringBuilder(text.length());
        for (String line : LogicalLines.of(Condensing.of(text))) {
            laidOut.append(Statement.laidOut(line)).append('\n');
        }
        return laidOut.toString();
    }
}
