package dev.sonde.openapi.model;

/**
 * The client class.
 *
 * @param provider whose API it is, in OpenTelemetry's words where it has one
 * @param server where the API lives unless told otherwise
 * @param apiKeyVariable environment variable that holds the key
 * @param baseUrlVariable environment variable that may hold another base URL
 * @param security how the API wants to know who is calling
 */
public record ClientModel(
        String name,
        String description,
        String provider,
        ServerModel server,
        String apiKeyVariable,
        String baseUrlVariable,
        SecurityModel security) {}
