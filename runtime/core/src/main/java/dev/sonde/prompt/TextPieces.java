package dev.sonde.prompt;

/** The pieces of a text as they come; the whole is checked at its end. */
final class TextPieces extends Unfolding<String> {

    private final StringBuilder text = new StringBuilder();

    /** Begins with nothing. */
    enum Start implements Beginning<String> {
        INSTANCE;

        @Override
        public Unfolding<String> begin() {
            return new TextPieces();
        }
    }

    @Override
    void add(String piece) {
        text.append(piece);
        give(piece);
    }

    @Override
    void end(Ending ending) {
        Replies.require(text.toString(), ending);
    }
}
