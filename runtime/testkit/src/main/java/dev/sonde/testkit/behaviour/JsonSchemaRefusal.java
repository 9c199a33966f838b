package dev.sonde.testkit.behaviour;

/** How {@code response_format} of type {@code json_schema} is refused. */
public enum JsonSchemaRefusal implements Switch {
    /** With status 422: captured in January 2025. */
    UNPROCESSABLE,
    /** With status 400 and a text of its own: captured in 2026. */
    UNAVAILABLE
}
