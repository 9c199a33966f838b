package dev.sonde.error;

/** The calls went well, but the server repeats the pages of a list: there would be no end of them. */
public final class RepeatedPageException extends SondeException {

    private static final long serialVersionUID = 1L;

    private final int page;

    /**
     * A failure.
     *
     * @param page the number of the page, from 1
     * @param cursor what it is asked for by
     */
    public RepeatedPageException(int page, String cursor) {
        super(
                "The server repeats itself: page " + page + ", asked for by '" + Excerpt.of(cursor)
                        + "', was read already",
                null);
        this.page = page;
    }

    /** How many pages had been asked for when one came again, that one included; the items of all before it were given. */
    public int page() {
        return page;
    }
}
