package dev.sonde.testkit.behaviour;

/** The headers of errors. */
public enum ErrorHeaders implements Switch {
    /** Those of a load balancer behind CloudFront, with {@code application/json}: captured in January 2026. */
    LOAD_BALANCER,
    /** Those of OpenResty, with {@code application/octet-stream} on status 400: captured once in May 2026. */
    OPENRESTY
}
