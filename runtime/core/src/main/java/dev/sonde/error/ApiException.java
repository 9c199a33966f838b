package dev.sonde.error;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The server answered, but not with what was asked for; the subclasses tell apart what a caller can do about it. */
public abstract sealed class ApiException extends CallException
        permits BadRequestException,
                AuthenticationException,
                InsufficientBalanceException,
                PermissionException,
                NotFoundException,
                UnprocessableException,
                RateLimitException,
                ServerException,
                UnexpectedReplyException {

    private static final long serialVersionUID = 1L;

    private final ErrorReply reply;

    ApiException(ErrorReply reply, String name) {
        super(reply.state(), reply.describe(name), null);
        this.reply = reply;
    }

    /** The exception for a reply's status. The body's own error codes differ too much between servers to go by. */
    public static ApiException of(ErrorReply reply) {
        int status = reply.status();
        return switch (status) {
            case 400 -> new BadRequestException(reply);
            case 401 -> new AuthenticationException(reply);
            case 402 -> new InsufficientBalanceException(reply);
            case 403 -> new PermissionException(reply);
            case 404 -> new NotFoundException(reply);
            case 422 -> new UnprocessableException(reply);
            case 429 -> new RateLimitException(reply);
            default ->
                status >= 500 && status <= 599 ? new ServerException(reply) : new UnexpectedReplyException(reply);
        };
    }

    /** The HTTP status. */
    public final int status() {
        return reply.status();
    }

    /** Whether the status is one of those that a description of an API names: {@code 404}, or {@code 4XX} for 400 to 499. */
    public final boolean hasStatus(String... names) {
        String status = Integer.toString(status());
        String range = status.charAt(0) + "XX";
        return Stream.of(names).anyMatch(name -> name.equals(status) || name.equalsIgnoreCase(range));
    }

    /** The raw body, or its first 64 KiB; empty if there was none. */
    public final String body() {
        return reply.body();
    }

    /** The body read with a codec; empty if it is not JSON of that shape. */
    public final <T> Optional<T> bodyAs(JsonCodec<T> codec) {
        try {
            return Optional.ofNullable(JsonText.read(body(), codec));
        } catch (JacksonException otherShape) {
            return Optional.empty();
        }
    }

    final ErrorReply reply() {
        return reply;
    }
}
