package dev.sonde.observe;

import dev.sonde.error.ApiException;
import dev.sonde.error.CallException;
import dev.sonde.http.Header;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log lines of one call. */
final class LoggedCall implements CallObserver {

    private final Logger logger;
    private final boolean texts;
    private final ObservedCall call;
    private final long began = System.nanoTime();
    private @Nullable String traceId;
    private int status;

    LoggedCall(Logger logger, boolean texts, ObservedCall call) {
        this.logger = logger;
        this.texts = texts;
        this.call = call;
        log(Level.DEBUG, "begins: " + call);
        if (texts && call.body() != null && logger.isLoggable(Level.TRACE)) {
            log(Level.TRACE, call.redaction().blot("asks: " + call.body()));
        }
    }

    @Override
    public List<Header> attempt(int attempt) {
        log(Level.TRACE, "is sent, attempt " + attempt);
        return List.of();
    }

    @Override
    public void replyBegan(int status, @Nullable String traceId) {
        this.status = status;
        this.traceId = traceId;
        log(Level.TRACE, "got status " + status + " after " + elapsed());
    }

    @Override
    public void firstToken() {
        log(Level.TRACE, "got its first token after " + elapsed());
    }

    @Override
    public void received(Object value) {
        if (texts && logger.isLoggable(Level.TRACE)) {
            log(Level.TRACE, call.redaction().blot("got: " + value));
        }
    }

    @Override
    public void retry(int attempt, CallException failure, Duration pause) {
        log(Level.INFO, "is sent again in " + pause.toMillis() + " ms, after " + describe(failure));
    }

    @Override
    public void ended(CallEnd end) {
        Level level = end.outcome() == CallEnd.Outcome.FAILED ? Level.INFO : Level.DEBUG;
        if (logger.isLoggable(level)) {
            log(level, describe(end));
        }
    }

    private String describe(CallEnd end) {
        StringBuilder line = new StringBuilder(
                switch (end.outcome()) {
                    case COMPLETED -> "completed";
                    case FAILED -> "failed";
                    case CANCELLED -> "was cancelled";
                });
        line.append(" after ").append(elapsed()).append(" [attempts: ").append(end.attempts());
        append(line, "status", status == 0 ? null : Integer.valueOf(status));
        append(line, "trace id", traceId);
        append(line, "events", end.events() == 0 ? null : Long.valueOf(end.events()));
        ReplyFacts reply = end.reply();
        append(line, "finish reason", reply.finishReason());
        TokenUsage usage = reply.usage();
        if (usage != null) {
            append(line, "input tokens", usage.input());
            append(line, "output tokens", usage.output());
        }
        line.append(']');
        end.failure().ifPresent(failure -> line.append(": ").append(describe(failure)));
        return line.toString();
    }

    /** Messages quote replies, which may quote the prompt. */
    private String describe(Throwable failure) {
        if (texts) {
            return failure.toString();
        }
        String name = failure.getClass().getSimpleName();
        return failure instanceof ApiException api ? name + " with status " + api.status() : name;
    }

    private static void append(StringBuilder line, String name, @Nullable Object value) {
        if (value != null) {
            line.append(", ").append(name).append(": ").append(value);
        }
    }

    private String elapsed() {
        return (System.nanoTime() - began) / 1_000_000 + " ms";
    }

    private void log(Level level, String text) {
        logger.log(level, call.name().concat(" ").concat(text));
    }
}
