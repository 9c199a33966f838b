package dev.sonde.processor.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Javadoc as plain words. */
final class DocText {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private DocText() {}

    /** What stands before the block tags; empty if there is no comment. */
    static String description(@Nullable String comment) {
        return comment == null ? "" : plain(BLOCK_TAG.split(comment, 2)[0]);
    }

    /** What a {@code @param} says; empty if there is none. */
    static String parameter(@Nullable String comment, String name) {
        String[] tags = comment == null ? new String[0] : BLOCK_TAG.split(comment);
        for (int i = 1; i < tags.length; i++) {
            String[] words = tags[i].split("\\s+", 3);
            if (words.length == 3 && words[0].equals("param") && words[1].equals(name)) {
                return plain(words[2]);
            }
        }
        return "";
    }

    private static String plain(String text) {
        String words = INLINE_TAG.matcher(text).replaceAll(DocText::words);
        return HTML_TAG.matcher(words)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String words(MatchResult tag) {
        String content = tag.group(2).strip();
        if (tag.group(1).startsWith("link")) {
            String[] parts = content.split("\\s+", 2);
            content = parts.length == 2
                    ? parts[1]
                    : parts[0].replaceFirst("^#", "").replace('#', '.');
        }
        return Matcher.quoteReplacement(content);
    }
}
