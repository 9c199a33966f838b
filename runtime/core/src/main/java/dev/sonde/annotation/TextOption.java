package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a prompt annotation, a string, as the template of a text beside the user's and the system's. The request's builder
 * has a method of its name that takes the text.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TextOption {

    /** Whether the model goes on with this text, so that a reply is only what follows it. */
    boolean begins() default false;

    /** With such a text, in the place of {@link PromptAnnotation#operation()}; empty for the same. */
    String operation() default "";

    /** With such a text, in the place of {@link PromptAnnotation#stream()}; empty for the same. */
    String stream() default "";

    /** With such a text, in the place of {@link PromptAnnotation#route()}; empty for the same. */
    String route() default "";
}
