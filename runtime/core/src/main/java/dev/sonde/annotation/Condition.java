package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link Conflict} asks of one component: that it has a value at all, unless there is a value or a bound. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Condition {

    /** Name of a component of the same record. */
    String component();

    /** The wire value that it has, or that its only property holds; empty for any. */
    String is() default "";

    /** The value is less. */
    double below() default Double.POSITIVE_INFINITY;

    /** Whether the opposite is asked, which holds of an absent value too. */
    boolean not() default false;
}
