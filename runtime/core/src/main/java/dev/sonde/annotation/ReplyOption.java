package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a prompt annotation that is no property of the request, but says what is done about a reply that cannot be
 * read. If there is one, the request is a {@code dev.sonde.prompt.PromptRequest}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReplyOption {

    /**
     * Name of the method of {@code dev.sonde.prompt.ReplyRetry} that takes its value: {@code of} for a constant of {@code
     * RetryInvalid}, without which the others have no effect, or one that takes a number of at least 1.
     */
    String value();
}
