package dev.sonde.prompt;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.OptionalCodec;
import dev.sonde.prompt.lenient.Reading;
import dev.sonde.prompt.lenient.ReplyJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reply is read as: its text, a value that the model wrote as JSON, or all of it.
 *
 * <p>Immutable, and safe for use by many threads at once.
 *
 * @param <R> the reply
 * @param <T> what it is read as
 */
public abstract class Content<R extends TextReply, T> {

    Content() {}

    /** The text of a reply that has come to its end. */
    public static Content<TextReply, String> text() {
        return Text.INSTANCE;
    }

    /** A JSON object or array; as {@link Replies#read}. */
    public static <T> Content<TextReply, T> object(JsonCodec<T> codec) {
        return new Json<>(Objects.requireNonNull(codec, "codec"), false);
    }

    /** A value that was asked for as <code>{"value": …}</code>; as {@link Replies#readValue}. */
    public static <T> Content<TextReply, T> value(JsonCodec<T> codec) {
        return new Json<>(Objects.requireNonNull(codec, "codec"), true);
    }

    /** The same where the model may say that there is none, by {@code null} or by leaving it out. */
    public static <T> Content<TextReply, Optional<T>> optional(JsonCodec<T> codec) {
        return value(OptionalCodec.of(Objects.requireNonNull(codec, "codec")));
    }

    /** A conversation, extended by the last message of the request, all calls of tools with their results, and the reply. */
    public static <M> Content<TextReply, Conversation<M>> conversation(
            Conversation<M> before, ConversationRequest<M> request) {
        List<M> sent = request.sent();
        return new Extended<>(Objects.requireNonNull(before, "before"), request, sent.size() - 1);
    }

    /** The whole reply, whatever it holds. */
    @SuppressWarnings("unchecked")
    public static <R extends TextReply> Content<R, R> whole() {
        return (Content<R, R>) Whole.INSTANCE;
    }

    /**
     * Reads a reply.
     *
     * @throws dev.sonde.error.ReplyException when it is not what was asked for
     */
    abstract Reading<T> read(R reply);

    /** The same of the reply to a request that has grown out of the first. */
    Content<R, T> inReplyTo(PromptRequest<?> request) {
        return this;
    }

    /** The same, but for a whole reply only if its text has come to its end. */
    Content<R, T> usable() {
        return this;
    }

    private static String usableText(TextReply reply) {
        String text = reply.text().orElse("");
        Replies.require(text, reply.ending());
        return text;
    }

    private static final class Text extends Content<TextReply, String> {

        static final Text INSTANCE = new Text();

        @Override
        Reading<String> read(TextReply reply) {
            return new Reading<>(usableText(reply), false);
        }
    }

    private static final class Extended<M> extends Content<TextReply, Conversation<M>> {

        private final Conversation<M> before;
        private final ConversationRequest<M> request;
        private final int known;

        /** @param known how many messages of the request are none of the prompt's own */
        Extended(Conversation<M> before, ConversationRequest<M> request, int known) {
            this.before = before;
            this.request = request;
            this.known = known;
        }

        @Override
        @SuppressWarnings("unchecked") // A request grows by messages of its own type.
        Content<TextReply, Conversation<M>> inReplyTo(PromptRequest<?> grown) {
            return grown instanceof ConversationRequest<?>
                    ? new Extended<>(before, (ConversationRequest<M>) grown, known)
                    : this;
        }

        @Override
        Reading<Conversation<M>> read(TextReply reply) {
            String text = usableText(reply);
            List<M> sent = request.sent();
            List<M> said = new ArrayList<>(sent.subList(known, sent.size()));
            said.add(request.replied(reply));
            return new Reading<>(before.with(said, text), false);
        }
    }

    private static final class Whole<R extends TextReply> extends Content<R, R> {

        static final Whole<TextReply> INSTANCE = new Whole<>(false);

        private final boolean checked;

        Whole(boolean checked) {
            this.checked = checked;
        }

        @Override
        Content<R, R> usable() {
            return new Whole<>(true);
        }

        @Override
        Reading<R> read(R reply) {
            if (checked) {
                usableText(reply);
            }
            return new Reading<>(reply, false);
        }
    }

    private static final class Json<T> extends Content<TextReply, T> {

        private final JsonCodec<T> codec;
        private final boolean enveloped;

        Json(JsonCodec<T> codec, boolean enveloped) {
            this.codec = codec;
            this.enveloped = enveloped;
        }

        @Override
        Reading<T> read(TextReply reply) {
            String text = usableText(reply);
            return enveloped ? ReplyJson.readValue(text, codec) : ReplyJson.read(text, codec);
        }
    }
}
