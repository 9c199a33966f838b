package dev.sonde.openapi.model;

import java.util.Map;

/**
 * What users call things of a document, or have classes for, by the names that OpenAPI Generator gives such options.
 *
 * @param client the class of the client; empty for what the document calls it
 * @param properties components by names of properties
 * @param parameters arguments by names of parameters
 * @param models classes by names of schemas
 * @param enums constants by values of enums
 * @param operations methods by ids of operations
 * @param schemas classes that exist already by names of schemas
 * @param types classes that exist already by a type and a format
 * @param imports classes that exist already by their simple names
 */
public record Mappings(
        String client,
        Map<String, String> properties,
        Map<String, String> parameters,
        Map<String, String> models,
        Map<String, String> enums,
        Map<String, String> operations,
        Map<String, String> schemas,
        Map<String, String> types,
        Map<String, String> imports) {

    /** Everything is called and made as the document suggests. */
    public static final Mappings NONE =
            new Mappings("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Mappings {
        properties = Map.copyOf(properties);
        parameters = Map.copyOf(parameters);
        models = Map.copyOf(models);
        enums = Map.copyOf(enums);
        operations = Map.copyOf(operations);
        schemas = Map.copyOf(schemas);
        types = Map.copyOf(types);
        imports = Map.copyOf(imports);
    }
}
