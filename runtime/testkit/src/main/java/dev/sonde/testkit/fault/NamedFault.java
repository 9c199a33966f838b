package dev.sonde.testkit.fault;

import dev.sonde.testkit.http.RawReply;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What servers, proxies and networks are known to do to a reply. Each works on any reply, streamed or whole; its name with
 * hyphens is the one for the command line.
 */
public enum NamedFault implements Fault {
    ERROR_NULL(
            "every event or reply carries `\"error\": null`",
            (reply, out) -> Framing.whole(RewritingJson.objects(reply, object -> object.putNull("error")), out)),
    OPEN_AFTER_DONE("all events and `[DONE]`, and then neither the body nor the connection ends", Breaking::afterDone),
    END_WITHOUT_FINISH("half of the events or bytes, and a clean end", Breaking::cleanly),
    END_INSIDE_EVENT("the same, the end in the middle of an event", Breaking::insideAnEvent),
    CLOSED_INSIDE_CHUNK("half of the reply, and the connection is closed in the middle of a chunk", (reply, out) -> {
        Breaking.insideAChunk(reply, out);
        out.close();
    }),
    RESET_INSIDE_CHUNK("the same, but the connection is reset", (reply, out) -> {
        Breaking.insideAChunk(reply, out);
        out.reset();
    }),
    ERROR_OBJECT("status 200 with an error as `application/json`", Rewriting::errorObject),
    HTML_PAGE("status 200 with the page of a proxy", Rewriting::htmlPage),
    ERROR_EVENT("halfway an event that is an error", Rewriting::errorEvent),
    GARBAGE_EVENT("halfway an event that is no JSON", Rewriting::garbageEvent),
    BYTE_ORDER_MARK("a UTF-8 byte order mark first", Rewriting::byteOrderMark),
    SPLIT_DATA(
            "the JSON of each event over several `data:` lines",
            (reply, out) -> Framing.whole(RewritingJson.overSeveralLines(reply), out)),
    MIXED_LINE_ENDS(
            "the same, with CR, LF and CRLF as the ends of lines",
            (reply, out) -> Rewriting.texts(RewritingJson.overSeveralLines(reply), out, Rewriting::mixedLineEnds)),
    SINGLE_BYTES("every byte in a chunk of its own", (reply, out) -> Framing.inChunks(reply, out, 1)),
    KEEP_ALIVES("a comment before each event, blank lines before a whole reply", Rewriting::keepAlives),
    BLANK_LINES_FOR_EVER("blank lines for ever, 50 a second, in place of the reply", Endless::blankLines),
    SLOW_TRICKLE(
            "the whole reply, with 100 ms before each event or twentieth",
            (reply, out) -> Fault.trickle(Duration.ofMillis(100)).play(reply, out)),
    SILENCE("half of the events or bytes, and then nothing", (reply, out) -> {
        Framing.firstHalf(reply, out);
        out.hold();
    }),
    HEADERS_NEVER("nothing at all, while the connection stays open", (reply, out) -> out.hold()),
    HEADERS_BROKEN_OFF("the first bytes of the head, and then nothing", Breaking::insideTheHead),
    BUSY_FOR_A_SECOND("status 429 with `retry-after: 1`", (reply, out) -> Rewriting.retryAfter(reply, out, "1")),
    BUSY_UNTIL_2099(
            "status 429 with a date in `retry-after`",
            (reply, out) -> Rewriting.retryAfter(reply, out, "Thu, 31 Dec 2099 23:59:59 GMT")),
    STATUS_400("status 400 with an error", status(400)),
    STATUS_401("status 401 with an error", status(401)),
    STATUS_402("status 402 with an error", status(402)),
    STATUS_403("status 403 with an error", status(403)),
    STATUS_404("status 404 with an error", status(404)),
    STATUS_422("status 422 with an error", status(422)),
    STATUS_429("status 429 with an error", status(429)),
    STATUS_500("status 500 with an error", status(500)),
    STATUS_502("status 502 with an error", status(502)),
    STATUS_503("status 503 with an error", status(503)),
    STATUS_504("status 504 with an error", status(504)),
    CLOSED_AT_ONCE("the connection is closed before any byte", (reply, out) -> out.close()),
    RESET_AT_ONCE("the connection is reset before any byte", (reply, out) -> out.reset()),
    UNKNOWN_VALUES(
            "a finish reason, a role and properties that nobody knows",
            (reply, out) -> Framing.whole(RewritingJson.unknownValues(reply), out)),
    NO_CHOICES(
            "`choices: []`, `id: null`, `usage: null`, in one more event at the beginning of a stream",
            (reply, out) -> Framing.whole(RewritingJson.withoutChoices(reply), out)),
    USAGE_IN_TRAILING_CHUNK(
            "the usage of a stream in one more event, with `choices: []`",
            (reply, out) -> Framing.whole(RewritingJson.usageInTrailingChunk(reply), out)),
    HUGE_EVENT("halfway an event of 64 MiB; a whole reply of that size", Endless::hugeEvent),
    ENDLESS_LINE("halfway a line that does not end", Endless::line),
    ENDLESS_REPLY("events or JSON without end", Endless::reply),
    ENDLESS_ERROR("status 400 with a body that does not end", Endless::error),
    ENDLESS_HEAD("headers that do not end", Endless::head),
    REDIRECT(
            "status 302 to another host",
            (reply, out) -> Fault.redirect("http://elsewhere.invalid/").play(reply, out)),
    GZIP("the reply packed, unasked", Rewriting::gzip),
    SMALL_CHUNKS("the reply in chunks of 7 bytes", Rewriting::smallChunks),
    CLOSED_AFTER_REPLY("the reply, and then a close that it has not announced", Breaking::afterTheReply),
    HALF_CLOSED(
            "a reply that ends with the connection, which stays open in the other direction", Breaking::byHalfClosing);

    private final String summary;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Fault fault;

    NamedFault(String summary, Fault fault) {
        this.summary = summary;
        this.fault = fault;
    }

    private static Fault status(int status) {
        return (reply, out) -> Rewriting.status(reply, out, status);
    }

    /** The fault of this id, for example {@code headers-never}. */
    public static Optional<NamedFault> of(String id) {
        return Stream.of(values()).filter(fault -> fault.id().equals(id)).findFirst();
    }

    /** Its name in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the server does, in Markdown. */
    public String summary() {
        return summary;
    }

    @Override
    public void play(IntendedReply reply, RawReply out) throws IOException {
        fault.play(reply, out);
    }
}
