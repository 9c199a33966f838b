package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a prompt annotation whose API lets the model call tools. Its request is a {@code dev.sonde.prompt.PromptRequest} that can be
 * {@code answered}, the request's builder has a method {@code offer(List<ToolDefinition>)}, and the reply tells its {@code invocations}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ToolCalling {

    /** The component of the request that holds the tools; its rules say how many there may be. */
    String tools();

    /** The record that holds a tool's name. */
    Class<?> definition();

    /** The component of {@link #definition()} that is the name; its rules say what it may be. */
    String name();

    /** The class whose constant {@code INSTANCE} makes the chunks of a stream a reply. */
    Class<?> fold();
}
