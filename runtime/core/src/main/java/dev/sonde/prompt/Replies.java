package dev.sonde.prompt;

import dev.sonde.call.EventStream;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.RefusedReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.JsonCodec;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Replies as the methods of a prompt interface return them.
 *
 * <p>All throw a {@link dev.sonde.error.ReplyException}, which carries what the model did say, when a reply is truncated,
 * refused, empty or, for typed values, not of the asked shape.
 */
public final class Replies {

    private Replies() {}

    /** The text of a reply that has come to its end. */
    public static String text(TextReply reply) {
        String text = reply.text().orElse("");
        require(text, reply.ending());
        return text;
    }

    /**
     * The JSON object or array of a reply. What models put around it is tolerated: a code fence, thoughts in
     * {@code <think>…</think>}, prose.
     */
    public static <T> T read(TextReply reply, JsonCodec<T> codec) {
        return ReplyJson.read(text(reply), codec);
    }

    /**
     * The value of a reply that was asked for as <code>{"value": …}</code>, since a JSON mode brings nothing but objects. The bare
     * value is taken as well, the only member that fits of an object with other names, and a text that is not JSON as a string.
     */
    public static <T> T readValue(TextReply reply, JsonCodec<T> codec) {
        return ReplyJson.readValue(text(reply), codec);
    }

    /**
     * The pieces of a streamed text as they come, without empty ones. Closing the result closes the stream; a text that turns out
     * truncated, refused or empty ends with the exception.
     */
    public static Stream<String> texts(EventStream<? extends TextChunk> chunks) {
        Iterator<String> pieces = new Pieces(chunks.iterator());
        Spliterator<String> texts =
                Spliterators.spliteratorUnknownSize(pieces, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(texts, false).onClose(new Closing(chunks));
    }

    /** Throws unless a reply with this text and ending can be used. */
    static void require(String text, Ending ending) {
        switch (ending) {
            case TRUNCATED -> throw new TruncatedReplyException(text);
            case INTERRUPTED -> throw TruncatedReplyException.interrupted(text);
            case REFUSED -> throw new RefusedReplyException(text);
            case COMPLETE, UNKNOWN, NONE -> {
                if (text.isBlank()) {
                    throw new EmptyReplyException();
                }
            }
        }
    }

    private record Closing(EventStream<?> stream) implements Runnable {
        @Override
        public void run() {
            stream.close();
        }
    }
}
