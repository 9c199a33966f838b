package dev.sonde.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** A type in the compact notation as the lines on which one reads it, broken behind commas, and within what is longer behind bars. Nothing is added or left out. */
final class NotationLines {

    private NotationLines() {}

    /** @param width of the longest line, except where a member is longer */
    static List<String> of(String type, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String member : members(type, width)) {
            if (!line.isEmpty() && TextBlock.escaped(line + member).length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(member);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> members(String type, int width) {
        List<String> members = new ArrayList<>();
        for (String member : split(type, ", ")) {
            if (TextBlock.escaped(member).length() > width) {
                members.addAll(split(member, "| "));
            } else {
                members.add(member);
            }
        }
        return members;
    }

    /** What stands between separators outside of strings and comments, each with its separator. */
    private static List<String> split(String type, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < type.length(); at++) {
            if (type.charAt(at) == '"') {
                at = endOfString(type, at);
            } else if (type.startsWith("/*", at)) {
                at = type.indexOf("*/", at) + 1;
            } else if (type.startsWith(separator, at)) {
                start = add(type, start, at + separator.length(), parts);
            }
        }
        add(type, start, type.length(), parts);
        return parts;
    }

    private static int add(String type, int start, int end, List<String> parts) {
        parts.add(type.substring(start, end));
        return end;
    }

    private static int endOfString(String type, int start) {
        int at = start + 1;
        while (type.charAt(at) != '"') {
            at += type.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
