package dev.sonde.testkit.fault;

import dev.sonde.deepseek.DeepSeekClient;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * One kind of misbehaviour and what the client must make of it.
 *
 * @param number the number of its kind
 * @param fault what the server does
 * @param settings the client's settings for it
 * @param whole the outcome of a call for a whole reply: the failure's name, {@link #ANSWER} or {@link #RETRIED}
 * @param stream that of a call for a stream
 * @param folded that of a call for a stream that is also made a whole reply
 */
record Row(
        int number,
        NamedFault fault,
        Consumer<DeepSeekClient.Builder> settings,
        String whole,
        String stream,
        String folded) {

    static final String ANSWER = "answer";

    /** An answer at the second attempt. */
    static final String RETRIED = "retried";

    /** Of the clock that is to run out. */
    private static final Duration SHORT = Duration.ofMillis(100);

    private static final String DEADLINE = "DeadlineException";
    private static final String DECODING = "DecodingException";
    private static final String TOO_LARGE = "TooLargeException";
    private static final String TRUNCATED = "StreamTruncatedException";
    private static final String UNEXPECTED = "UnexpectedReplyException";

    private static Row row(int number, NamedFault fault, String whole, String stream) {
        return new Row(number, fault, builder -> {}, whole, stream, stream);
    }

    private static Row row(int number, NamedFault fault, String both) {
        return row(number, fault, both, both);
    }

    private Row idle(Duration timeout) {
        return new Row(number, fault, builder -> builder.idleTimeout(timeout), whole, stream, folded);
    }

    private Row total(Duration timeout) {
        return new Row(number, fault, builder -> builder.totalTimeout(timeout), whole, stream, folded);
    }

    private Row folded(String outcome) {
        return new Row(number, fault, settings, whole, stream, outcome);
    }

    String expected(Form form) {
        return switch (form) {
            case BLOCKING, ASYNCHRONOUS -> whole;
            case ITERABLE, PUBLISHER -> stream;
            case CALLBACK -> folded;
        };
    }

    /** The settings for a call of this form: a clock that is not to run out has time enough on any machine. */
    Consumer<DeepSeekClient.Builder> settings(Form form) {
        boolean clock = expected(form).equals(DEADLINE) || fault == NamedFault.SLOW_TRICKLE;
        return clock ? settings : builder -> {};
    }

    static Row of(NamedFault fault) {
        return all().stream().filter(row -> row.fault() == fault).findFirst().orElseThrow();
    }

    static List<Row> all() {
        return List.of(
                row(1, NamedFault.ERROR_NULL, ANSWER),
                row(2, NamedFault.OPEN_AFTER_DONE, ANSWER),
                row(3, NamedFault.END_WITHOUT_FINISH, DECODING, TRUNCATED),
                row(4, NamedFault.END_INSIDE_EVENT, DECODING, TRUNCATED),
                row(4, NamedFault.CLOSED_INSIDE_CHUNK, "ConnectionException", TRUNCATED),
                row(5, NamedFault.ERROR_OBJECT, UNEXPECTED),
                row(6, NamedFault.ERROR_EVENT, UNEXPECTED),
                row(7, NamedFault.GARBAGE_EVENT, DECODING),
                row(8, NamedFault.BYTE_ORDER_MARK, ANSWER),
                row(9, NamedFault.SPLIT_DATA, ANSWER),
                row(9, NamedFault.MIXED_LINE_ENDS, ANSWER),
                row(9, NamedFault.SINGLE_BYTES, ANSWER),
                row(10, NamedFault.KEEP_ALIVES, ANSWER),
                row(11, NamedFault.BLANK_LINES_FOR_EVER, DEADLINE).total(SHORT),
                row(12, NamedFault.SLOW_TRICKLE, ANSWER).idle(Duration.ofSeconds(2)),
                row(13, NamedFault.SILENCE, DEADLINE).idle(SHORT),
                row(14, NamedFault.HEADERS_NEVER, DEADLINE).idle(SHORT),
                row(14, NamedFault.HEADERS_BROKEN_OFF, DEADLINE).idle(SHORT),
                row(15, NamedFault.BUSY_FOR_A_SECOND, RETRIED),
                row(15, NamedFault.BUSY_UNTIL_2099, "RateLimitException"),
                row(15, NamedFault.STATUS_429, RETRIED),
                row(16, NamedFault.STATUS_500, RETRIED),
                row(16, NamedFault.STATUS_502, RETRIED),
                row(16, NamedFault.STATUS_503, RETRIED),
                row(16, NamedFault.STATUS_504, RETRIED),
                row(16, NamedFault.CLOSED_AT_ONCE, RETRIED),
                row(16, NamedFault.RESET_AT_ONCE, RETRIED),
                row(17, NamedFault.STATUS_400, "BadRequestException"),
                row(17, NamedFault.STATUS_401, "AuthenticationException"),
                row(17, NamedFault.STATUS_402, "InsufficientBalanceException"),
                row(17, NamedFault.STATUS_403, "PermissionException"),
                row(17, NamedFault.STATUS_404, "NotFoundException"),
                row(17, NamedFault.STATUS_422, "UnprocessableException"),
                row(18, NamedFault.HTML_PAGE, UNEXPECTED),
                row(19, NamedFault.UNKNOWN_VALUES, ANSWER),
                row(19, NamedFault.NO_CHOICES, ANSWER),
                row(20, NamedFault.USAGE_IN_TRAILING_CHUNK, ANSWER),
                row(24, NamedFault.HUGE_EVENT, TOO_LARGE),
                row(24, NamedFault.ENDLESS_LINE, TOO_LARGE),
                row(24, NamedFault.ENDLESS_REPLY, TOO_LARGE, DEADLINE)
                        .folded(TOO_LARGE)
                        .total(SHORT),
                row(24, NamedFault.ENDLESS_ERROR, "BadRequestException"),
                row(24, NamedFault.ENDLESS_HEAD, "ConnectionException"),
                row(25, NamedFault.REDIRECT, UNEXPECTED),
                row(26, NamedFault.GZIP, ANSWER),
                row(26, NamedFault.SMALL_CHUNKS, ANSWER),
                row(26, NamedFault.CLOSED_AFTER_REPLY, ANSWER),
                row(26, NamedFault.HALF_CLOSED, ANSWER));
    }
}
