package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a prompt annotation, an array of strings, as the models that are asked, one after the other, when a call
 * fails in a way that may lie in the model. If there is one, the request is a {@code dev.sonde.prompt.PromptRequest} with {@code
 * withModel}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FallbackOption {

    /** Name of the option that says which model is asked first; what the API says of its value holds of these too. */
    String value();
}
