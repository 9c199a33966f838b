package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a prompt annotation whose API takes images: the request's builder has {@code user(String, List<Image>)} of {@code
 * dev.sonde.prompt.Image}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ImageInput {

    /** Name of the option that says which model replies. */
    String option();

    /** The models that take images, of those that are known. */
    String[] models();

    /** JSON pointer of what says so, as a URI fragment. */
    String spec();
}
