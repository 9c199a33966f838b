package dev.sonde.processor.check;

import java.util.List;

/** A JSON value and where it begins in its text. */
sealed interface JsonTree {

    int offset();

    /** As a message names it. */
    String shown();

    record JsonObject(List<Member> members, int offset) implements JsonTree {
        @Override
        public String shown() {
            return "an object";
        }
    }

    /**
     * One of an object.
     *
     * @param offset of the name
     */
    record Member(String name, JsonTree value, int offset) {}

    record JsonArray(List<JsonTree> elements, int offset) implements JsonTree {
        @Override
        public String shown() {
            return "an array";
        }
    }

    record JsonString(String value, int offset) implements JsonTree {
        @Override
        public String shown() {
            return '"' + value + '"';
        }
    }

    /**
     * A number.
     *
     * @param text as it was written
     */
    record JsonNumber(String text, int offset) implements JsonTree {
        @Override
        public String shown() {
            return text;
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    record JsonWord(String word, int offset) implements JsonTree {
        @Override
        public String shown() {
            return word;
        }
    }

    /** That a text is no JSON, and from where on. */
    final class NotJson extends Exception {

        private static final long serialVersionUID = 1L;

        private final String sentence;
        private final int offset;

        NotJson(String sentence, int offset) {
            super(sentence);
            this.sentence = sentence;
            this.offset = offset;
        }

        /** What is wrong. */
        String sentence() {
            return sentence;
        }

        int offset() {
            return offset;
        }
    }
}
