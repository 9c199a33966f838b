package dev.sonde.prompt;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An example of what a prompt method is to reply: sent between the system's text and the conversation, as if the user and the model had
 * said so before. The answer is checked when the method is compiled.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Example.List.class)
public @interface Example {

    /** What the user says, as it is sent: variables of the method's text are none here. */
    String user();

    /**
     * What the model is to answer. Of a method that returns a text, that text; of others, JSON of the returned type, such as {@code
     * {"name": "Ada"}}, {@code [1, 2]} or {@code 42}, strings and constants of enums without quotes or with them.
     */
    String answer();

    /** Several examples of one method, in their order. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {
        Example[] value();
    }
}
