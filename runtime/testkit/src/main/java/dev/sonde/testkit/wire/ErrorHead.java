package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.ErrorHeaders;
import dev.sonde.testkit.http.Headers;

/** The headers of an error beside its trace id. */
final class ErrorHead {

    private static final Headers LOAD_BALANCER = Headers.of("content-type", "application/json")
            .with("server", "elb")
            .with("vary", "origin, access-control-request-method, access-control-request-headers")
            .with("access-control-allow-credentials", "true")
            .with("strict-transport-security", "max-age=31536000; includeSubDomains; preload")
            .with("x-content-type-options", "nosniff")
            .with("x-cache", "Error from cloudfront");

    private ErrorHead() {}

    static Headers of(int status, Behaviour behaviour) {
        if (behaviour.of(ErrorHeaders.class) == ErrorHeaders.LOAD_BALANCER) {
            return LOAD_BALANCER;
        }
        return Headers.of("content-type", status == 400 ? "application/octet-stream" : "application/json")
                .with("server", "openresty");
    }
}
