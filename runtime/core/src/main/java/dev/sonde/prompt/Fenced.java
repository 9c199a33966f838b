package dev.sonde.prompt;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a prompt whose text comes from others: it is put between a pair of tags that are named after it, on lines
 * of their own, such as {@code <review>} and {@code </review>}. A text cannot end its fence: when it holds the closing tag, the
 * tags get a number.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Fenced {}
