package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value that the API no longer has, or only tolerates under an old name. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
@Repeatable(Retired.List.class)
public @interface Retired {

    /** The wire value. */
    String value();

    /** The day since when, as {@code YYYY-MM-DD}. */
    String since();

    /** The value to use instead; empty when there is none. */
    String replacement() default "";

    /** Whether the API refuses the value; otherwise it is still accepted. */
    boolean refused() default false;

    /** JSON pointer of the schema that says so, as a URI fragment. */
    String spec();

    /** Several retired values of one property. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.RECORD_COMPONENT)
    @interface List {
        Retired[] value();
    }
}
