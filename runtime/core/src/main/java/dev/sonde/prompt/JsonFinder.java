package dev.sonde.prompt;

import dev.sonde.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Finds JSON in what a model says: behind thoughts, in a code fence, in prose. */
final class JsonFinder {

    private static final String THOUGHTS = "<think>";
    private static final String AFTER_THOUGHTS = "</think>";
    private static final String FENCE = "```";

    /** Brackets that are tried: prose has a few, only nonsense has more. */
    private static final int TRIED = 1_000;

    private JsonFinder() {}

    /** The text without thoughts before it and without a code fence around it, or around its middle. */
    static String unwrap(String text) {
        String said = text.strip();
        int after = said.indexOf(AFTER_THOUGHTS);
        // Some servers cut off the opening tag; a text that begins as JSON has no thoughts, whatever its strings say.
        if (said.startsWith(THOUGHTS) || !beginsAsJson(said)) {
            said = after < 0
                    ? said
                    : said.substring(after + AFTER_THOUGHTS.length()).strip();
        }
        int open = said.indexOf(FENCE);
        int close = said.lastIndexOf(FENCE);
        int line = open < 0 ? -1 : said.indexOf('\n', open);
        boolean fenced = line >= 0 && line < close && !beginsAsJson(said);
        return fenced ? said.substring(line + 1, close).strip() : said;
    }

    private static boolean beginsAsJson(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    /**
     * The JSON objects of a text or, if it has none, its JSON arrays, none of them inside another. One that begins well and then
     * breaks is the last one found, up to the end of the text: what stands inside of it is not the reply.
     */
    static List<String> find(String text) {
        List<String> objects = new ArrayList<>();
        List<String> arrays = new ArrayList<>();
        int position = 0;
        for (int tried = 0; tried < TRIED; tried++) {
            int start = nextBracket(text, position);
            if (start < 0) {
                break;
            }
            List<String> found = text.charAt(start) == '{' ? objects : arrays;
            String rest = text.substring(start);
            Span span = measure(rest);
            if (span.isBroken()) {
                found.add(rest);
                break;
            }
            if (span.end() > 0) {
                found.add(rest.substring(0, span.end()));
            }
            position = start + Math.max(1, span.end());
        }
        return objects.isEmpty() ? arrays : objects;
    }

    private static int nextBracket(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static Span measure(String text) {
        Span span = new Span();
        try {
            JsonText.read(text, span);
        } catch (UnexpectedEndOfInputException e) {
            span.breakOff();
        } catch (JacksonException e) {
            // Either it is no JSON, or something follows it: the span knows.
        }
        return span;
    }
}
