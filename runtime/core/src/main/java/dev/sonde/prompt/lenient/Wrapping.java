package dev.sonde.prompt.lenient;

import java.util.ArrayList;
import java.util.List;

/** What models put around a reply: thoughts, code fences. */
final class Wrapping {

    private static final List<String> THOUGHTS = List.of("think", "thinking");
    private static final String FENCE = "```";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Wrapping() {}

    /** The text without thoughts before it and, if it is plain which one is meant, only what stands in the code fence. */
    static String remove(String text) {
        String said = withoutThoughts(strip(text));
        return beginsAsJson(said) ? said : fenced(said);
    }

    static boolean beginsAsJson(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    private static String strip(String text) {
        String said = text.strip();
        return said.isEmpty() || said.charAt(0) != BYTE_ORDER_MARK
                ? said
                : said.substring(1).strip();
    }

    private static String withoutThoughts(String text) {
        String said = text;
        for (String tag : THOUGHTS) {
            String open = "<" + tag + ">";
            String close = "</" + tag + ">";
            int end = said.indexOf(close);
            if (said.startsWith(open) && end < 0) {
                return "";
            }
            // Some servers cut off the opening tag; a text that begins as JSON has no thoughts, whatever its strings
            // say.
            if (end >= 0 && !beginsAsJson(said)) {
                said = said.substring(end + close.length()).strip();
            }
        }
        return said;
    }

    private static String fenced(String said) {
        List<Fence> fences = fences(said);
        if (fences.size() == 1 && said.startsWith(FENCE) && said.endsWith(FENCE)) {
            return fences.get(0).content;
        }
        List<Fence> json =
                fences.stream().filter(fence -> beginsAsJson(fence.content)).toList();
        if (json.size() > 1) {
            json = json.stream().filter(Fence::isJson).toList();
        }
        return json.size() == 1 ? json.get(0).content : said;
    }

    /** Those that are closed. */
    private static List<Fence> fences(String said) {
        List<Fence> fences = new ArrayList<>();
        String label = null;
        int begin = 0;
        int line = 0;
        while (line < said.length()) {
            int end = said.indexOf('\n', line);
            int next = end < 0 ? said.length() : end + 1;
            String written = said.substring(line, next).strip();
            if (written.startsWith(FENCE)) {
                if (label == null) {
                    label = written.substring(FENCE.length());
                    begin = next;
                } else {
                    fences.add(new Fence(label, said.substring(begin, line).strip()));
                    label = null;
                }
            }
            line = next;
        }
        return fences;
    }

    private record Fence(String label, String content) {

        boolean isJson() {
            return label.regionMatches(true, 0, "json", 0, 4);
        }
    }
}
