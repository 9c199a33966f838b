package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A string, list or map has a bounded size (JSON Schema {@code minLength}, {@code minItems}, {@code minProperties} and
 * their maxima); strings are counted in Unicode code points.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Size {

    /** Smallest size. */
    int min() default 0;

    /** Largest size. */
    int max() default Integer.MAX_VALUE;

    /** JSON pointer of the schema that says so, as a URI fragment. */
    String spec();
}
