package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;

/**
 * What an API sends by itself, by a webhook or a callback.
 *
 * @param sender what sends it, in words
 */
public record Payload(ClassName type, String sender) {}
