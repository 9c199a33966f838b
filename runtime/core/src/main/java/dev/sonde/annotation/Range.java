package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number lies between two bounds (JSON Schema {@code minimum}, {@code maximum} and their exclusive forms). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

    /** Lower bound. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Upper bound. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether the lower bound itself is outside. */
    boolean exclusiveMin() default false;

    /** Whether the upper bound itself is outside. */
    boolean exclusiveMax() default false;

    /** JSON pointer of the schema that says so, as a URI fragment. */
    String spec();
}
