package dev.sonde.testkit.script;

import dev.sonde.json.JsonValue;
import dev.sonde.testkit.fault.Fault;
import dev.sonde.testkit.record.Recording;
import java.nio.file.Path;

/**
 * What the fake answers to a request: what the model says ({@link Answer}), an error status ({@link Failure}), what another server
 * has replied ({@link RecordedReply}), or one of these with something going wrong on its way ({@link Faulty}). The fake brings an answer
 * into the form that the request asks for, one JSON object or a stream.
 */
public sealed interface Reply permits Answer, Failure, Faulty, RecordedReply {

    /** The model says this text. */
    static Answer text(String text) {
        return Answer.of(text);
    }

    /** The model says this JSON. */
    static Answer json(JsonValue json) {
        return Answer.of(json.toString());
    }

    /**
     * The model says this JSON, as it is written here.
     *
     * @throws tools.jackson.core.JacksonException when the text is not JSON; use {@link #text} to send broken JSON
     */
    static Answer json(String json) {
        JsonValue.parse(json);
        return Answer.of(json);
    }

    /** The model says this text, and a stream brings it in exactly these pieces. */
    static Answer pieces(String... pieces) {
        return Answer.of(String.join("", pieces)).inPieces(pieces);
    }

    /** The model calls these functions and says nothing else. */
    static Answer toolCalls(ToolCall... calls) {
        return Answer.of("").withToolCalls(calls);
    }

    /** An error status with the body that DeepSeek sends with it. */
    static Failure error(int status) {
        return Failure.of(status);
    }

    /** An error status with a body of DeepSeek's form and this message. */
    static Failure error(int status, String message) {
        return Failure.of(status, message);
    }

    /** What the service says to a request whose content it blocks: status 400. */
    static Failure contentRisk() {
        return Failure.of(400, "Content Exists Risk");
    }

    /** What the service was seen to say to an account that uses too many tokens in a minute: status 429. */
    static Failure tokenRate() {
        return Failure.of(429, "Rate limit reached for TPM");
    }

    /** Any status with any body, sent as {@code application/json}. */
    static Failure raw(int status, String body) {
        return Failure.raw(status, body);
    }

    /**
     * The reply in a file of a recording, byte for byte; the request in the file is not looked at.
     *
     * @throws IllegalArgumentException when the file is no recording, with what it lacks
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    static RecordedReply recorded(Path file) {
        return new RecordedReply(Recording.read(file));
    }

    /** The reply that the fake would give by itself, but this goes wrong with it. */
    static Faulty faulty(Fault fault) {
        return new Faulty(fault, null);
    }

    /**
     * The same reply, but this goes wrong with it.
     *
     * @throws IllegalArgumentException when something goes wrong with it already
     */
    default Faulty withFault(Fault fault) {
        return new Faulty(fault, this);
    }
}
