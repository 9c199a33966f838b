package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element of a prompt annotation that names a file with the text which another element would hold. The file is looked for
 * relative to the package of the annotated interface or, if its name begins with a slash, from the root.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TemplateResource {

    /** The element whose text stands in the file: {@code value} or {@code system}. */
    String value();
}
