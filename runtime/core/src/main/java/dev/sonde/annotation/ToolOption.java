package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an element of a prompt annotation that is no property of the request, but says which tools the model may call, or how often. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ToolOption {

    /**
     * Either {@code types}, of an element that holds classes whose tools are offered; {@code strict}, of one that says whether the API
     * is to hold the model to the schemas of all tools, where these allow it; or the name of the method of {@code
     * dev.sonde.prompt.tool.ToolUse} that takes its value, a number of at least 1.
     */
    String value();
}
