package dev.sonde.change.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Several changes at once that people make to a document, where chance has it; seeds in a row take turns through all kinds. */
final class RandomChanges {

    /** A kind of change. */
    interface Kind {
        /** Makes one change somewhere; says whether it could be made there. */
        boolean apply(ObjectNode document, Random random);
    }

    private static final int CHANGES = 4;
    /** From a kind to the next, so that one is not undone by its neighbour. */
    private static final int STRIDE = 5;

    private static final int ATTEMPTS = 1_000;
    private static final YAMLMapper YAML = new YAMLMapper();
    static final List<Kind> KINDS = Stream.<Kind>concat(
                    Stream.of(SchemaChange.values()), Stream.of(OperationChange.values()))
            .toList();

    private final long seed;

    RandomChanges(long seed) {
        this.seed = seed;
    }

    /** Writes a document without our extensions, most of which do not bear that a property goes. */
    static Path plain(Path document, Path written) throws IOException {
        JsonNode root = YAML.readTree(document.toFile());
        strip(root);
        YAML.writeValue(written.toFile(), root);
        return written;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getKey().startsWith("x-"));
        }
        node.forEach(RandomChanges::strip);
    }

    /** Writes a document anew, with some changes. */
    Path apply(Path document, Path changed) throws IOException {
        ObjectNode root = (ObjectNode) YAML.readTree(document.toFile());
        Random random = new Random(seed);
        long turn = seed * CHANGES;
        for (int made = 0; made < CHANGES; turn++) {
            if (apply(KINDS.get(Math.floorMod(turn * STRIDE, KINDS.size())), root, random)) {
                made++;
            }
        }
        YAML.writeValue(changed.toFile(), root);
        return changed;
    }

    /** Writes a document anew, with one change of a kind; says whether there was a place for it. */
    boolean apply(Kind kind, Path document, Path changed) throws IOException {
        ObjectNode root = (ObjectNode) YAML.readTree(document.toFile());
        boolean made = apply(kind, root, new Random(seed));
        YAML.writeValue(changed.toFile(), root);
        return made;
    }

    /** Looks for a place that bears such a change; says whether there was one. */
    private static boolean apply(Kind kind, ObjectNode root, Random random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (kind.apply(root, random)) {
                return true;
            }
        }
        return false;
    }
}
