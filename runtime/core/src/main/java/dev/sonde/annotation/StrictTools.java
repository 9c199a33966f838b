package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a prompt annotation with {@link ToolCalling} whose API can hold the model to the schemas of the tools, which it does for all
 * tools of a request or for none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface StrictTools {

    /** In the place of {@link PromptAnnotation#operation()}. */
    String operation();

    /** In the place of {@link PromptAnnotation#stream()}. */
    String stream();

    /** In the place of {@link PromptAnnotation#route()}. */
    String route();

    /** The keywords that a schema may have to bound a value. */
    String[] keywords();

    /** The values that {@code format} may have. */
    String[] formats();

    /** The property of a schema that holds what its references refer to. */
    String definitions();
}
