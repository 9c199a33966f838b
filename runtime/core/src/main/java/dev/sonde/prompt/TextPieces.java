package dev.sonde.prompt;

/** The pieces of a text as they come; the whole is checked at its end. */
final class TextPieces extends Unfolding<String> {

    private static final String BETWEEN_REPLIES = "\n\n";

    private final StringBuilder text = new StringBuilder();
    /** Whether something was given away of the replies before. */
    private final boolean continued;

    private TextPieces(boolean continued) {
        this.continued = continued;
    }

    /** Begins with nothing. */
    enum Start implements Beginning<String> {
        INSTANCE;

        @Override
        public Unfolding<String> begin() {
            return new TextPieces(false);
        }
    }

    @Override
    void add(String piece) {
        if (continued && text.isEmpty()) {
            give(BETWEEN_REPLIES);
        }
        text.append(piece);
        give(piece);
    }

    /** What the model said before it called a tool is given away already: nobody knows in time that it will call one. */
    @Override
    Unfolding<String> anew() {
        return new TextPieces(continued || !text.isEmpty());
    }

    @Override
    void end(Ending ending) {
        Replies.require(text.toString(), ending);
    }
}
