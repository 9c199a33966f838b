package dev.sonde.prompt;

import java.net.URI;
import java.util.Base64;
import java.util.Objects;

/**
 * An image for a model that sees, as a parameter of a prompt method: it is sent with the user's text.
 *
 * <p>Immutable, and safe for use by many threads at once.
 */
public final class Image {

    private final String reference;
    private final boolean uploaded;

    private Image(String reference, boolean uploaded) {
        this.reference = reference;
        this.uploaded = uploaded;
    }

    /** An image that the API's server fetches: an {@code http(s)} or {@code data} URL. */
    public static Image at(URI url) {
        return new Image(url.toString(), false);
    }

    /**
     * An image that is sent along.
     *
     * @param mediaType such as {@code image/png}
     * @throws IllegalArgumentException when there are no bytes, or it is not the media type of an image
     */
    public static Image of(byte[] content, String mediaType) {
        if (content.length == 0) {
            throw new IllegalArgumentException("An image needs at least one byte");
        }
        if (!mediaType.matches("image/[a-zA-Z0-9.+-]+")) {
            throw new IllegalArgumentException("The media type must be like image/png, but is " + mediaType);
        }
        return new Image("data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content), false);
    }

    /** An image that was uploaded before, by the id that the API has given it. */
    public static Image uploaded(String id) {
        return new Image(Objects.requireNonNull(id, "id"), true);
    }

    /** Whether the API has it already. */
    public boolean isUploaded() {
        return uploaded;
    }

    /**
     * Its id.
     *
     * @throws IllegalStateException when it was not uploaded
     */
    public String id() {
        require(uploaded);
        return reference;
    }

    /**
     * Its URL, which may hold the image itself.
     *
     * @throws IllegalStateException when it was uploaded
     */
    public String url() {
        require(!uploaded);
        return reference;
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new IllegalStateException(uploaded ? "An uploaded image has no URL" : "The image was not uploaded");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image && uploaded == image.uploaded && reference.equals(image.reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    /** Where it is, without what is sent along. */
    @Override
    public String toString() {
        return "Image[" + (reference.startsWith("data:") ? reference.replaceFirst(",.*", "") : reference) + "]";
    }
}
