package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Values of a record's components that do not go together; the component that bears it is the one to blame. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
@Repeatable(Conflict.List.class)
public @interface Conflict {

    /** The rule is broken if all of these hold. */
    Condition[] value();

    /** The rule as a sentence. */
    String message();

    /** Whether the API answers a breach with an error; otherwise it ignores the value. */
    boolean refused() default false;

    /** JSON pointer of the rule, as a URI fragment. */
    String spec();

    /** Several rules about one component. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.RECORD_COMPONENT)
    @interface List {
        Conflict[] value();
    }
}
