package dev.sonde.prompt.tool;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a model call this method of a class or an interface while it works on a prompt. A prompt method offers the methods of each of
 * its parameters that has such methods, and those of the types that its annotation names.
 *
 * <p>The parameters are what the model gives as arguments, and what the method returns is what it is told: a {@code String} as it is,
 * all else as JSON, and of {@code void} that it is done. If the model calls several tools at once, each runs on a thread of its own; the only
 * one runs on the thread that asks, in a method that waits for the reply. To give up the prompt is to interrupt its tools.
 *
 * <p>The model is told of what a method throws only that it failed, except for the message of a {@link ToolException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Tool {

    /** What the tool does; the model decides by it when to call. The method's Javadoc unless given. */
    String value() default "";

    /** What the model calls the tool; the method's name unless given. */
    String name() default "";
}
