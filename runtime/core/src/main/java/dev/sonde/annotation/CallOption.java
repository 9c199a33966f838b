package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a prompt annotation that is no property of the request, but a setting of its call.
 *
 * <p>An element of type {@code String} holds a duration: a whole number and {@code ms}, {@code s}, {@code m} or {@code h}, such as
 * {@code 90s}. One of type {@code int} holds a number of at least 1.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CallOption {

    /** Name of the method of {@code dev.sonde.call.CallOptionsBuilder} that sets it. */
    String value();
}
