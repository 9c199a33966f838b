package dev.sonde.openapi.document;

import java.util.HashSet;
import java.util.Set;

/** All that can be reached in a document from some of its nodes: what stands in them, and what references lead to. */
public final class Reach {

    private final RawDocument document;
    private final Set<String> pointers = new HashSet<>();

    public Reach(RawDocument document) {
        this.document = document;
    }

    /** Adds a node, and all that it leads to. */
    public void add(Node node) {
        if (!node.exists() || !pointers.add(node.pointer())) {
            return;
        }
        if (node.has("$ref")) {
            add(document.follow(node.text("$ref")));
        }
        node.members().forEach(this::add);
        node.elements().forEach(this::add);
    }

    /** Whether the node at a place was reached; or, where schemas were put together to form one, that in which it is. */
    public boolean contains(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (pointers.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
