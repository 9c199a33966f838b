package dev.sonde.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** A text in pieces that class files can hold: a constant has no more than 65,535 bytes, and a character up to three. */
final class Pieces {

    private static final int LONGEST = 65_535 / 3;

    private Pieces() {}

    /** Cut behind the ends of lines, where these are near enough; one piece for nearly every text. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = end(text, start);
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int end(String text, int start) {
        int longest = start + LONGEST;
        int line = text.lastIndexOf('\n', longest - 1) + 1;
        if (line > start) {
            return line;
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
