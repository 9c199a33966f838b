package dev.sonde.testkit.behaviour;

/** The body of status 401. */
public enum UnauthorizedBody implements Switch {
    /** Without {@code param}: older captures. */
    WITHOUT_PARAM,
    /** With {@code param}, which is null: captured in May 2026. */
    WITH_PARAM,
    /** With {@code param}, and the id of the request at the end of the message: captured in September 2026. */
    WITH_REQUEST_ID
}
