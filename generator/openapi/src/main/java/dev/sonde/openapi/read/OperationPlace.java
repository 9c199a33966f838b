package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The place of an operation.
 *
 * @param path as the document has it, with variables
 * @param item what all operations of the path have in common
 * @param node the operation itself
 */
record OperationPlace(String path, Node item, Node node) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** All of a document, in their order. */
    static List<OperationPlace> of(RawDocument document) {
        List<OperationPlace> all = new ArrayList<>();
        for (Node place : document.top().get("paths").members()) {
            Node item = document.resolve(place);
            for (Node member : item.members()) {
                if (METHODS.contains(member.name())) {
                    all.add(new OperationPlace(place.name(), item, member));
                }
            }
        }
        return all;
    }
}
