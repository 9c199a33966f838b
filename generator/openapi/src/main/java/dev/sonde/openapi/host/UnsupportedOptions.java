package dev.sonde.openapi.host;

import java.util.List;
import java.util.Map;

/** Options of OpenAPI Generator for names that would do nothing here. They are refused, with what does the same. */
final class UnsupportedOptions {

    private static final List<String> KEYS = List.of("modelNamePrefix", "modelNameSuffix");

    private UnsupportedOptions() {}

    /**
     * Refuses what was set and cannot be done.
     *
     * @param inlineSchemas names for inline schemas, as OpenAPI Generator counts them
     */
    static void check(Map<String, ?> properties, Map<String, String> inlineSchemas) {
        for (String key : KEYS) {
            if (properties.containsKey(key)) {
                refuse(key);
            }
        }
        if (!inlineSchemas.isEmpty()) {
            refuse("inlineSchemaNameMappings");
        }
    }

    private static void refuse(String key) {
        throw new IllegalArgumentException("'" + key + "' is not supported; name classes by 'modelNameMappings'");
    }
}
