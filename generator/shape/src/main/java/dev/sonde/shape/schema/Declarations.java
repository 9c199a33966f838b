package dev.sonde.shape.schema;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.TypeWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Declarations by their types, and names for those types that must have one. */
final class Declarations {

    private Declarations() {}

    static Map<TypeName, Declaration> byType(List<? extends Declaration> declarations) {
        Map<TypeName, Declaration> byType = new LinkedHashMap<>();
        for (Declaration declaration : declarations) {
            byType.put(declaration.type(), declaration);
        }
        return byType;
    }

    /** The simple name of a type, with a number if another type already has it. */
    static String name(TypeName type, Map<TypeName, String> taken) {
        String simple = TypeWords.of(type);
        String unique = simple;
        for (int number = 2; taken.containsValue(unique); number++) {
            unique = simple + number;
        }
        return unique;
    }
}
