package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string matches a regular expression somewhere (JSON Schema {@code pattern}, which is not anchored). */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pattern {

    /** The expression, in the dialect of ECMA-262. */
    String value();

    /** JSON pointer of the schema that says so, as a URI fragment. */
    String spec();
}
