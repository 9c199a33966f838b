package dev.sonde.openapi.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes JSpecify's annotations out of a source text. */
final class Nullness {

    /** What only looks like an annotation stands in a comment or a text, which are read as a whole. */
    private static final Pattern WORDS = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?[^\\\\]\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
                    + "|(import org\\.jspecify\\.annotations\\.\\w+;\\n|@Null(?:able|Marked)\\s+)",
            Pattern.DOTALL);

    private Nullness() {}

    static String removed(String text) {
        return WORDS.matcher(text)
                        .replaceAll(word -> word.group(1) == null ? Matcher.quoteReplacement(word.group()) : "")
                        .stripTrailing()
                + "\n";
    }
}
