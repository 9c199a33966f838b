package dev.sonde.prompt;

import dev.sonde.call.ApiReply;
import dev.sonde.call.EventStream;
import dev.sonde.error.ReplyException;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.OptionalCodec;
import dev.sonde.prompt.lenient.ReplyJson;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

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
        if (!isUsable(text, reply.ending())) {
            throw Forms.told(reply, null, UnusableReply.failure(text, reply.ending()));
        }
        return text;
    }

    /**
     * The JSON object or array of a reply. What models put around it is tolerated: a code fence, thoughts in
     * {@code <think>…</think>}, prose; and what they get wrong in it, where it has exactly one meaning.
     */
    public static <T> T read(TextReply reply, JsonCodec<T> codec) {
        String text = text(reply);
        try {
            return ReplyJson.read(text, codec).value();
        } catch (ReplyException unusable) {
            throw Forms.told(reply, null, unusable);
        }
    }

    /**
     * The value of a reply that was asked for as <code>{"value": …}</code>, since a JSON mode brings nothing but objects. The bare
     * value is taken as well, the only member that fits of an object with other names, and a text that is not JSON as a string.
     */
    public static <T> T readValue(TextReply reply, JsonCodec<T> codec) {
        String text = text(reply);
        try {
            return ReplyJson.readValue(text, codec).value();
        } catch (ReplyException unusable) {
            throw Forms.told(reply, null, unusable);
        }
    }

    /** A value that the model may say there is none of, by {@code null} or by leaving it out; else as {@link #readValue}. */
    public static <T> Optional<T> readOptional(TextReply reply, JsonCodec<T> codec) {
        return readValue(reply, OptionalCodec.of(codec));
    }

    /** What a reply is read as. */
    public static <R extends TextReply, T> T read(R reply, Content<? super R, T> content) {
        return Forms.read(reply, content);
    }

    /** What a reply is read as, with what the call tells beside it. */
    public static <R extends TextReply, T> Completion<T> completion(ApiReply<R> reply, Content<? super R, T> content) {
        return Forms.completion(reply, content);
    }

    /** What became of a reply. */
    public static <R extends TextReply, T> Outcome<T> outcome(ApiReply<R> reply, Content<? super R, T> content) {
        return Forms.outcome(reply, content);
    }

    /** Does the same as {@link #read} and the like when the reply is here; to cancel the result is to cancel the reply. */
    public static <R extends TextReply, T> CompletableFuture<T> readAsync(
            CompletableFuture<R> reply, Content<? super R, T> content) {
        return reply.thenApply(read -> Forms.read(read, content));
    }

    /** Does the same as {@link #completion} when the reply is here; to cancel the result is to cancel the reply. */
    public static <R extends TextReply, T> CompletableFuture<Completion<T>> completionAsync(
            CompletableFuture<ApiReply<R>> reply, Content<? super R, T> content) {
        return reply.thenApply(read -> Forms.completion(read, content));
    }

    /** Does the same as {@link #outcome} when the reply is here; to cancel the result is to cancel the reply. */
    public static <R extends TextReply, T> CompletableFuture<Outcome<T>> outcomeAsync(
            CompletableFuture<ApiReply<R>> reply, Content<? super R, T> content) {
        return reply.thenApply(read -> Forms.outcome(read, content));
    }

    /**
     * The pieces of a streamed text as they come, without empty ones. Closing the result closes the stream; a text that turns out
     * truncated, refused or empty ends with the exception.
     */
    public static Stream<String> texts(EventStream<? extends TextChunk> chunks) {
        return UnfoldedStream.of(chunks, TextPieces.Start.INSTANCE.begin());
    }

    /** The same as they are asked for; each subscription is a call of its own, and cancelling ends it. */
    public static Flow.Publisher<String> texts(Flow.Publisher<? extends TextChunk> chunks) {
        return new UnfoldingPublisher<>(chunks, TextPieces.Start.INSTANCE);
    }

    /**
     * The elements of a list that was asked for as <code>{"value": [ … ]}</code>, each as soon as it is complete. Closing the result
     * closes the stream. A reply that is cut off, refused or invalid ends with the exception behind the elements that were complete;
     * its {@code text()} is what followed them, as no more of the text is kept.
     */
    public static <T> Stream<T> elements(EventStream<? extends TextChunk> chunks, JsonCodec<T> codec) {
        return UnfoldedStream.of(chunks, new Elements.Start<>(codec).begin());
    }

    /** The same as they are asked for; each subscription is a call of its own, and cancelling ends it. */
    public static <T> Flow.Publisher<T> elements(Flow.Publisher<? extends TextChunk> chunks, JsonCodec<T> codec) {
        return new UnfoldingPublisher<>(chunks, new Elements.Start<>(codec));
    }

    /**
     * A JSON object or array as it grows, with each piece of the text; the last brings the complete value. A reply that cannot be
     * used ends with the exception instead of the last. Closing the result closes the stream.
     */
    public static <T> Stream<Partial<T>> partials(EventStream<? extends TextChunk> chunks, JsonCodec<T> codec) {
        return UnfoldedStream.of(chunks, new GrowingValue.Start<>(codec, false).begin());
    }

    /** The same as it is asked for; each subscription is a call of its own, and cancelling ends it. */
    public static <T> Flow.Publisher<Partial<T>> partials(
            Flow.Publisher<? extends TextChunk> chunks, JsonCodec<T> codec) {
        return new UnfoldingPublisher<>(chunks, new GrowingValue.Start<>(codec, false));
    }

    /** As {@link #partials(EventStream, JsonCodec)} of a value that was asked for as <code>{"value": …}</code>. */
    public static <T> Stream<Partial<T>> partialValues(EventStream<? extends TextChunk> chunks, JsonCodec<T> codec) {
        return UnfoldedStream.of(chunks, new GrowingValue.Start<>(codec, true).begin());
    }

    /** As {@link #partials(Flow.Publisher, JsonCodec)} of a value that was asked for as <code>{"value": …}</code>. */
    public static <T> Flow.Publisher<Partial<T>> partialValues(
            Flow.Publisher<? extends TextChunk> chunks, JsonCodec<T> codec) {
        return new UnfoldingPublisher<>(chunks, new GrowingValue.Start<>(codec, true));
    }

    /** Throws unless a reply with this text and ending can be used. */
    static void require(String text, Ending ending) {
        if (!isUsable(text, ending)) {
            throw UnusableReply.failure(text, ending);
        }
    }

    private static boolean isUsable(String text, Ending ending) {
        return !ending.isCutShort() && !text.isBlank();
    }
}
