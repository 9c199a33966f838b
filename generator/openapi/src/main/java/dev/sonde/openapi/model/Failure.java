package dev.sonde.openapi.model;

import dev.sonde.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A reply of an operation that is no success.
 *
 * @param status as the document names it: {@code 404}, {@code 4XX}, or {@code default} for any other
 * @param body what its JSON holds; null if the document does not say
 */
public record Failure(
        String status, String description, @Nullable Shape body) {}
