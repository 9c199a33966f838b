package dev.sonde.shape.source;

import com.palantir.javapoet.JavaFile;
import java.util.stream.Collectors;

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
        return laidOut(header + "\n" + file);
    }

    /** JavaPoet's text, laid out. What is laid out already stays. */
    static String laidOut(String text) {
        return LogicalLines.of(Condensing.of(text)).stream()
                .map(Statement::laidOut)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
