package dev.sonde.shape.schema;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.TypeWords;
import dev.sonde.shape.schema.JsonText.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The declared types of one text. Each is written where it stands; one that contains itself has a name, and is written apart. */
final class Definitions {

    private final Map<TypeName, Declaration> declarations = new LinkedHashMap<>();
    private final Recursion recursion = new Recursion(declarations);
    private final Map<TypeName, String> names = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    Definitions(List<? extends Declaration> declarations) {
        for (Declaration declaration : declarations) {
            this.declarations.put(declaration.type(), declaration);
        }
    }

    Declaration declaration(TypeName type) {
        Declaration declaration = declarations.get(type);
        if (declaration == null) {
            throw new IllegalArgumentException("No declaration of " + type);
        }
        return declaration;
    }

    boolean isRecursive(TypeName type) {
        return recursion.isRecursive(type);
    }

    /** The name of a type that contains itself; what it is gets written when it is met for the first time. */
    String name(TypeName type, Function<Declaration, String> writer) {
        String known = names.get(type);
        if (known != null) {
            return known;
        }
        String name = unique(TypeWords.of(type));
        names.put(type, name);
        // Reserves the place, so that definitions stand in the order in which they are met.
        texts.put(name, "");
        texts.put(name, writer.apply(declaration(type)));
        return name;
    }

    /** With a number if another type already has the name. */
    private String unique(String name) {
        String unique = name;
        for (int number = 2; texts.containsKey(unique); number++) {
            unique = name + number;
        }
        return unique;
    }

    /** What was written apart, by its names. */
    Map<String, String> texts() {
        return texts;
    }

    /** The schema with what was written apart, under a keyword. */
    JsonObject addedTo(JsonObject schema, String keyword) {
        if (texts.isEmpty()) {
            return schema;
        }
        JsonObject all = new JsonObject();
        texts.forEach(all::put);
        return schema.put(keyword, all.toString());
    }
}
