package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value is one of a list (JSON Schema {@code enum} and {@code const}). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface OneOf {

    /** The wire values. */
    String[] value();

    /** Whether the API may know values beyond the list: then another value deserves a warning, not an error. */
    boolean open() default false;

    /** JSON pointer of the schema that says so, as a URI fragment. */
    String spec();
}
