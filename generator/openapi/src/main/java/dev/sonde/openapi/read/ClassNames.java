package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of the classes that schemas become: components have the first choice, in the order of the document. Where two names are the same
 * but for case, which some file systems do not tell apart, the later one gets a number.
 */
final class ClassNames {

    /** Types that every file sees without an import, and those that stand in generated ones. */
    private static final Set<String> TAKEN = Set.of(
            "Builder",
            "Known",
            "Unknown",
            "Values",
            "Boolean",
            "Character",
            "Class",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Integer",
            "Iterable",
            "Long",
            "Number",
            "Object",
            "Override",
            "Process",
            "Record",
            "Runnable",
            "String",
            "SuppressWarnings",
            "System",
            "Thread",
            "Void");

    /** A name becomes that of files, with more in it; theirs may have 255 bytes. */
    private static final int MOST_BYTES = 200;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private final Naming naming;

    ClassNames(RawDocument document, Naming naming) {
        this.naming = naming;
        for (Node schema : document.schemas()) {
            of(schema.pointer(), schema.name());
        }
    }

    /**
     * The name for the schema at a place.
     *
     * @param wanted what it is called if it has no name yet
     */
    String of(String pointer, String wanted) {
        return names.computeIfAbsent(pointer, place -> free(naming.type(wanted)));
    }

    private String free(String type) {
        String wanted = TAKEN.contains(type) ? type + "Model" : cut(type);
        String name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + number;
        }
        return name;
    }

    private static String cut(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
