package dev.sonde.samples.benchmarks;

/** Checks that a contender did the work: fast and wrong does not count. */
final class Answers {

    private Answers() {}

    static void requireText(String text) {
        if (!Replies.TEXT.equals(text)) {
            fail(text);
        }
    }

    static void requirePerson(Person person) {
        if (!Replies.PERSON.equals(person)) {
            fail(person);
        }
    }

    static void requireLength(long length, int pieces) {
        if (length != (long) pieces * Replies.PIECE.length()) {
            fail(length + " characters of " + pieces + " pieces");
        }
    }

    /** Ends the process, since the failure may come on a thread whose exceptions nobody sees. */
    private static void fail(Object answer) {
        System.err.println("Wrong answer: " + answer);
        Runtime.getRuntime().halt(1);
    }
}
