package dev.sonde.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** A type in the compact notation as the lines on which one reads it, broken behind commas. Nothing is added or left out. */
final class NotationLines {

    private NotationLines() {}

    /** @param width of the longest line, except where a member is longer */
    static List<String> of(String type, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String member : members(type)) {
            if (!line.isEmpty() && TextBlock.escaped(line + member).length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(member);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What stands between commas outside of strings and comments, each with its comma and the space behind it. */
    private static List<String> members(String type) {
        List<String> members = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < type.length(); at++) {
            if (type.charAt(at) == '"') {
                at = endOfString(type, at);
            } else if (type.startsWith("/*", at)) {
                at = type.indexOf("*/", at) + 1;
            } else if (type.startsWith(", ", at)) {
                members.add(type.substring(start, at + 2));
                start = at + 2;
            }
        }
        members.add(type.substring(start));
        return members;
    }

    private static int endOfString(String type, int start) {
        int at = start + 1;
        while (type.charAt(at) != '"') {
            at += type.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
