package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** A string as a text block that stands as the user wrote it. */
final class TextBlock {

    private static final String QUOTES = "\"\"\"";
    /** A text block's lines are indented twice, as a continuation. */
    private static final String INDENT = "        ";

    /** An escape that stands for nothing and takes the end of the line with it. */
    private static final String CONTINUED = "\\";

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private TextBlock() {}

    static CodeBlock of(String text) {
        List<String> pieces = Pieces.of(text);
        return pieces.size() == 1
                ? block(text)
                : CodeBlock.of(
                        "String.join($S, $L)",
                        "",
                        pieces.stream().map(TextBlock::block).collect(CodeBlock.joining(",\n")));
    }

    private static CodeBlock block(String text) {
        String[] lines = text.split("\n", -1);
        boolean endsWithNewline = text.endsWith("\n");
        // What all lines are indented by would be taken for the block's own indent, unless its end marks that.
        boolean indented = !endsWithNewline && isIndented(lines);
        for (int i = 0; i < lines.length; i++) {
            String line = escaped(lines[i]);
            if (indented && line.startsWith(" ")) {
                line = "\\s" + line.substring(1);
                indented = false;
            }
            lines[i] = line;
        }
        return block(List.of(lines));
    }

    /**
     * A line, and below it one that stands on several lines for the reader, but is one in the text.
     *
     * @param second its pieces, none of which ends with a space
     */
    static CodeBlock of(String first, List<String> second) {
        List<String> lines = new ArrayList<>();
        lines.add(escaped(first));
        for (String piece : second) {
            lines.add(escaped(piece) + (lines.size() < second.size() ? CONTINUED : ""));
        }
        return block(lines);
    }

    /** One line that stands on several for the reader. */
    static CodeBlock continued(List<String> pieces) {
        List<String> lines = new ArrayList<>();
        for (String piece : pieces) {
            boolean last = lines.size() == pieces.size() - 1;
            // A space before the backslash is not at the end of its line, and stays without an escape.
            lines.add(last ? escaped(piece) : continued(piece));
        }
        return block(lines);
    }

    private static String continued(String piece) {
        boolean space = piece.endsWith(" ");
        return space ? escaped(piece.substring(0, piece.length() - 1)) + " " + CONTINUED : escaped(piece) + CONTINUED;
    }

    private static CodeBlock block(List<String> lines) {
        StringBuilder block = new StringBuilder(QUOTES);
        for (int i = 0; i < lines.size(); i++) {
            block.append('\n');
            if (!lines.get(i).isEmpty() || i == lines.size() - 1) {
                block.append(INDENT).append(lines.get(i));
            }
        }
        if (endsWithQuote(block)) {
            block.insert(block.length() - 1, '\\');
        }
        return CodeBlock.of("$L", block.append(QUOTES));
    }

    /** A quote at the end would be taken for the first of the three that close the block, unless it is escaped. */
    private static boolean endsWithQuote(CharSequence block) {
        int last = block.length() - 1;
        int backslashes = 0;
        while (block.charAt(last - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return block.charAt(last) == '"' && backslashes % 2 == 0;
    }

    private static boolean isIndented(String[] lines) {
        for (String line : lines) {
            if (!line.isEmpty() && !line.startsWith(" ")) {
                return false;
            }
        }
        return true;
    }

    /** A line as it stands in the source. */
    static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            appendEscaped(escaped, line, i);
        }
        int last = escaped.length() - 1;
        if (last >= 0 && escaped.charAt(last) == ' ') {
            escaped.setLength(last);
            escaped.append("\\s");
        }
        return escaped.toString().replace(QUOTES, "\"\"\\\"");
    }

    private static void appendEscaped(StringBuilder escaped, String line, int index) {
        char c = line.charAt(index);
        switch (c) {
            case '\\' -> escaped.append("\\\\");
            case '\t' -> escaped.append("\\t");
            case '\r' -> escaped.append("\\r");
            case '\f' -> escaped.append("\\f");
            case '\b' -> escaped.append("\\b");
            default -> {
                if (isVisible(line, index)) {
                    escaped.append(c);
                } else {
                    escaped.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    /** Half of a pair, and what no editor shows, cannot stand in a source file. */
    static boolean isVisible(String line, int index) {
        char c = line.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < line.length() && Character.isLowSurrogate(line.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(line.charAt(index - 1));
        }
        return !Character.isISOControl(c) && c != LINE_SEPARATOR && c != PARAGRAPH_SEPARATOR;
    }
}
