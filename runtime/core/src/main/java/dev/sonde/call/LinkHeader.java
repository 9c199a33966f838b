package dev.sonde.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A link of a {@code Link} header (RFC 8288).
 *
 * @param target as it stands there
 * @param relations in lower case
 */
record LinkHeader(String target, Set<String> relations) {

    /** The links of a header; what is none is passed over. */
    static List<LinkHeader> of(String value) {
        List<LinkHeader> links = new ArrayList<>();
        Scanner in = new Scanner(value);
        while (in.passTo('<')) {
            String target = in.until(">");
            in.passTo('>');
            Set<String> relations = Set.of();
            while (in.at(';')) {
                String name = in.until("=;,").strip();
                String parameter = in.at('=') ? in.value() : "";
                // Only the first rel counts.
                if (name.equalsIgnoreCase("rel") && relations.isEmpty()) {
                    relations = Set.copyOf(
                            List.of(parameter.toLowerCase(Locale.ROOT).split("\\s+")));
                }
            }
            links.add(new LinkHeader(target.strip(), relations));
        }
        return links;
    }

    /** Goes through a header from its beginning to its end. */
    private static final class Scanner {

        private final String text;
        private int position;

        Scanner(String text) {
            this.text = text;
        }

        /** Stands behind the next such character, or at the end. */
        boolean passTo(char wanted) {
            int found = text.indexOf(wanted, position);
            position = found < 0 ? text.length() : found + 1;
            return found >= 0;
        }

        /** Passes blanks and, if it comes next, a character. */
        boolean at(char wanted) {
            while (position < text.length() && text.charAt(position) <= ' ') {
                position++;
            }
            boolean found = position < text.length() && text.charAt(position) == wanted;
            position += found ? 1 : 0;
            return found;
        }

        /** What stands before any of the characters. */
        String until(String ends) {
            int start = position;
            while (position < text.length() && ends.indexOf(text.charAt(position)) < 0) {
                position++;
            }
            return text.substring(start, position);
        }

        /** A token, or a string in quotes. */
        String value() {
            if (!at('"')) {
                return until(";,").strip();
            }
            StringBuilder string = new StringBuilder();
            while (position < text.length() && text.charAt(position) != '"') {
                position += text.charAt(position) == '\\' && position + 1 < text.length() ? 1 : 0;
                string.append(text.charAt(position++));
            }
            passTo('"');
            return string.toString();
        }
    }
}
