package dev.sonde.openapi.model;

/**
 * The client class.
 *
 * @param baseUrl where the API lives unless told otherwise
 * @param apiKeyVariable environment variable that holds the key
 * @param baseUrlVariable environment variable that may hold another base URL
 */
public record ClientModel(
        String name, String description, String baseUrl, String apiKeyVariable, String baseUrlVariable) {}
