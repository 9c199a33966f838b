package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.EnumValue;
import java.util.HashMap;
import java.util.List;
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
        unique(types, ClassName.get(api.packages().client(), api.client().name()), "#/info");
        for (TypeModel type : api.types()) {
            unique(types, type.type(), type.pointer());
            unique(types, api.packages().codec(type.type()), type.pointer());
            if (type instanceof ObjectModel object) {
                components(object);
            } else if (type instanceof EnumModel values) {
                constants(values);
            }
        }
        if (api.prices() != null) {
            unique(types, api.prices().type(), api.prices().pointer());
        }
        for (PromptModel prompt : api.prompts()) {
            unique(types, ClassName.get(api.packages().client(), prompt.annotation()), prompt.pointer());
            unique(types, prompt.options(), prompt.pointer());
        }
        apart(api);
        Map<String, String> operations = new HashMap<>();
        for (Operation operation : api.operations()) {
            unique(operations, operation.name(), operation.pointer(), "method");
        }
        api.pages().forEach(new PagesCheck(problems)::check);
        new UnionCheck(problems).check(api);
        FactsCheck facts = new FactsCheck(api, problems);
        api.facts().forEach(facts::check);
        api.prompts().forEach(new PromptCheck(api, problems)::check);
    }

    /** A request has one way to take texts, and a reply one to tell its own. */
    private void apart(Api api) {
        Map<TypeName, String> used = new HashMap<>();
        for (PromptModel prompt : api.prompts()) {
            for (ClassName type : List.of(prompt.request(), prompt.reply(), prompt.chunk())) {
                String other = used.putIfAbsent(type, prompt.pointer());
                if (other != null) {
                    problems.add(new Problem(
                            prompt.pointer(),
                            type.simpleName() + " is a part of " + other + " already; promptable operations need"
                                    + " requests, replies and chunks of their own"));
                }
            }
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

    private void unique(Map<String, String> seen, ClassName type, String pointer) {
        // Without case, since two such files are one on some file systems.
        unique(seen, type.canonicalName().toLowerCase(Locale.ROOT), pointer, "class");
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
