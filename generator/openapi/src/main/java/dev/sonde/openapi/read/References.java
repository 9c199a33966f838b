package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Problems;
import java.util.Set;

/** Finds references that lead nowhere, or in a circle. Whoever follows one of them takes what it stands for as any value. */
final class References {

    /** What holds values instead of descriptions of them. */
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    /** What holds members with names of the document's choice. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "schemas", "$defs", "definitions");

    private final RawDocument document;
    private final Problems problems;

    private References(RawDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    static void check(RawDocument document, Problems problems) {
        new References(document, problems).walk(document.top(), false);
    }

    private void walk(Node node, boolean named) {
        if (!named && node.json().path("$ref").isTextual()) {
            check(node);
        }
        for (Node member : node.members()) {
            boolean described =
                    named || (!VALUES.contains(member.name()) && !member.name().startsWith("x-"));
            if (described && member.json().isContainerNode()) {
                walk(member, !named && NAMED.contains(member.name()));
            }
        }
        node.elements().forEach(element -> walk(element, false));
    }

    private void check(Node node) {
        String reference = node.text("$ref");
        if (!document.follow(reference).exists()) {
            problems.addSkippable(
                    node.pointer() + "/$ref",
                    "'" + reference + "' leads nowhere; it must point into this document or a file beside it");
        } else if (document.resolve(node).has("$ref")) {
            problems.addSkippable(
                    node.pointer() + "/$ref",
                    "'" + reference + "' leads in a circle; one of the schemas on it must say what a value is");
        }
    }
}
