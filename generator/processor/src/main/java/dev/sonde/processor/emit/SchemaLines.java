package dev.sonde.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of JSON Schema as the lines on which one reads it: an object that is too long for one line has each of its members that
 * is an object on lines of its own. Nothing is added or left out.
 */
final class SchemaLines {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private SchemaLines(int width) {
        this.width = width;
    }

    /** @param width of the longest line, except where a word is longer */
    static List<String> of(String json, int width) {
        SchemaLines broken = new SchemaLines(width);
        broken.add(json);
        broken.flush();
        return List.copyOf(broken.lines);
    }

    /** Adds a value, or a member with its name, together with the punctuation behind it. */
    private void add(String json) {
        int open = opening(json);
        if (fits(json)) {
            line.append(json);
        } else if (open >= 0) {
            line.append(json, 0, open + 1);
            addMembers(json.substring(open + 1));
        } else {
            fill(json);
        }
    }

    private void addMembers(String members) {
        boolean afterObject = false;
        for (String member : split(members)) {
            boolean object = opening(member) >= 0;
            if (object || afterObject || !fits(member)) {
                flush();
            }
            add(member);
            afterObject = object;
        }
    }

    /** What is no object is broken between words. */
    private void fill(String json) {
        int start = 0;
        for (int at = 1; at <= json.length(); at++) {
            if (at == json.length() || json.charAt(at) == ' ' || isSeparator(json, at - 1)) {
                String word = json.substring(start, at);
                if (!fits(word)) {
                    flush();
                }
                line.append(word);
                start = at;
            }
        }
    }

    private static boolean isSeparator(String json, int at) {
        return json.startsWith("\",\"", at - 1);
    }

    private boolean fits(String json) {
        return TextBlock.escaped(line + json).length() <= width;
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** Where the brace stands that opens the value; -1 if the value is no object. */
    private static int opening(String json) {
        int value = json.startsWith("\"") ? afterString(json, 0) + 1 : 0;
        return json.startsWith("{", value) ? value : -1;
    }

    /** The members of an object, each with the comma behind it, the last one with all that follows. */
    private static List<String> split(String members) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int at = 0; at < members.length(); ) {
            char c = members.charAt(at);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at = c == '"' ? afterString(members, at) : at + 1;
            if (c == ',' && depth == 0) {
                parts.add(members.substring(start, at));
                start = at;
            }
        }
        parts.add(members.substring(start));
        return parts;
    }

    private static int afterString(String json, int start) {
        int at = start + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
