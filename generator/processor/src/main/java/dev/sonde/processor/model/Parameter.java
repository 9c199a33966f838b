package dev.sonde.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a prompt method.
 *
 * @param type with its {@code @Nullable}, if it has one
 * @param nullable whether it may be null
 */
public record Parameter(String name, TypeName type, boolean nullable, Site site) {}
