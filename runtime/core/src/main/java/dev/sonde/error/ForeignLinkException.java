package dev.sonde.error;

/** The call before went well, but the server's link to the next leads to where this client sends nothing. */
public final class ForeignLinkException extends SondeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param home where the client's calls go: scheme, host and port
     * @param link where the link leads, as far as it may be shown
     */
    public ForeignLinkException(String home, String link) {
        super(
                "The server's link leads to " + Excerpt.of(link) + ", but this client calls only " + home
                        + ", lest others learn its credentials; if the link is right, give the client its server as the base URL",
                null);
    }
}
