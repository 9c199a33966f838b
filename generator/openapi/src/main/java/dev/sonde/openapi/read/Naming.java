package dev.sonde.openapi.read;

import dev.sonde.openapi.model.Mappings;
import dev.sonde.openapi.model.Problems;
import java.util.List;

/** What things of a document are called in Java: as the user says, else by the nearest name that Java has. */
final class Naming {

    private final Mapping properties;
    private final Mapping parameters;
    private final Mapping models;
    private final Mapping enums;
    private final Mapping operations;

    Naming(Mappings mappings) {
        properties = new Mapping("nameMappings", "property", mappings.properties());
        parameters = new Mapping("parameterNameMappings", "parameter", mappings.parameters());
        models = new Mapping("modelNameMappings", "schema", mappings.models());
        enums = new Mapping("enumNameMappings", "value of an enum", mappings.enums());
        operations = new Mapping("operationIdNameMappings", "operation", mappings.operations());
    }

    /** The class of a schema, by its name; or of an inline schema, by the name of its class. */
    String type(String name) {
        return models.of(name).orElseGet(() -> Names.type(name));
    }

    /** The component of a property. */
    String property(String name) {
        return properties.of(name).orElseGet(() -> Names.member(name));
    }

    /** The argument of a parameter. */
    String parameter(String name) {
        return parameters.of(name).orElseGet(() -> Names.member(name));
    }

    /** The constant of a value of an enum. */
    String constant(String value) {
        return enums.of(value).orElseGet(() -> Names.constant(value));
    }

    /** The method of an operation, by its id; or, where it has none, by what else it is called. */
    String operation(String id) {
        return operations.of(id).orElseGet(() -> Names.member(id));
    }

    /** Looks for mappings that lead nowhere or come from nowhere, after all has been read. */
    void check(Problems problems) {
        for (Mapping mapping : List.of(properties, parameters, models, enums, operations)) {
            mapping.check(problems);
            mapping.checkNames(problems);
        }
    }
}
