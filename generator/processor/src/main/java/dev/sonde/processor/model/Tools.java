package dev.sonde.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The tools that a prompt method offers.
 *
 * @param ofParameters those of the method's parameters
 * @param named those that the annotations name
 */
public record Tools(List<OfParameter> ofParameters, List<Named> named) {

    public Tools {
        ofParameters = List.copyOf(ofParameters);
        named = List.copyOf(named);
    }

    public boolean isEmpty() {
        return ofParameters.isEmpty() && named.isEmpty();
    }

    /** All types, those of the parameters first. */
    public List<ToolType> types() {
        List<ToolType> types = new ArrayList<>();
        ofParameters.forEach(offered -> types.add(offered.type()));
        named.forEach(each -> types.add(each.type()));
        return types;
    }

    /** All methods of all types. */
    public List<ToolMethod> methods() {
        return types().stream().flatMap(type -> type.methods().stream()).toList();
    }

    /** Whether a parameter brings tools. */
    public boolean areOf(Parameter parameter) {
        return ofParameters.stream().anyMatch(offered -> offered.parameter().equals(parameter));
    }

    /** A parameter whose type has methods that a model may call. */
    public record OfParameter(Parameter parameter, ToolType type) {}

    /** A type that an annotation names. */
    public record Named(ToolType type, Site site) {}
}
