package dev.sonde.openapi.check;

import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.EnumValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Checks what only the whole document shows: names that collide in Java. */
public final class DocumentCheck {

    private final Problems problems;

    public DocumentCheck(Problems problems) {
        this.problems = problems;
    }

    /** Adds a problem for everything in the model that cannot be emitted. */
    public void check(Api api) {
        Map<String, String> types = new HashMap<>();
        for (TypeModel type : api.types()) {
            // Without case, since two such files are one on some file systems.
            unique(types, type.type().simpleName().toLowerCase(Locale.ROOT), type.pointer(), "class");
            if (type instanceof ObjectModel object) {
                components(object);
            } else if (type instanceof EnumModel values) {
                constants(values);
            }
        }
        if (api.prices() != null) {
            String name = api.prices().type().simpleName();
            unique(types, name.toLowerCase(Locale.ROOT), api.prices().pointer(), "class");
        }
        if (api.prompt() != null) {
            String name = api.prompt().options().simpleName();
            unique(types, name.toLowerCase(Locale.ROOT), api.prompt().pointer(), "class");
        }
        Map<String, String> operations = new HashMap<>();
        for (Operation operation : api.operations()) {
            unique(operations, operation.name(), operation.pointer(), "method");
        }
        FactsCheck facts = new FactsCheck(api, problems);
        api.facts().forEach(facts::check);
        if (api.prompt() != null) {
            new PromptCheck(api, problems).check(api.prompt());
        }
    }

    private void components(ObjectModel object) {
        Map<String, String> components = new HashMap<>();
        for (PropertyModel property : object.properties()) {
            unique(components, property.component(), object.pointer() + "/properties/" + property.name(), "component");
        }
    }

    private void constants(EnumModel values) {
        Map<String, String> constants = new HashMap<>();
        for (EnumValue value : values.declaration().values()) {
            unique(constants, value.constant(), values.pointer() + "/enum: " + value.value(), "constant");
        }
        if (constants.containsKey("UNRECOGNIZED")) {
            problems.add(
                    new Problem(values.pointer(), "the constant UNRECOGNIZED stands for values that are not known"));
        }
    }

    private void unique(Map<String, String> seen, String name, String pointer, String what) {
        String other = seen.putIfAbsent(name, pointer);
        if (other != null) {
            problems.add(new Problem(
                    pointer,
                    "its Java name collides with that of " + other + "; rename one, as a " + what + " needs a name"
                            + " of its own"));
        }
    }
}
