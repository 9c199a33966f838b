package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of an operation.
 *
 * @param path as the document has it, with variables
 * @param item what all operations of the path have in common
 * @param node the operation itself
 */
record OperationPlace(String path, Node item, Node node) {

    /** All of a document, in their order. */
    static List<OperationPlace> of(RawDocument document) {
        List<OperationPlace> all = new ArrayList<>();
        for (Node place : document.top().get("paths").members()) {
            Node item = document.resolve(place);
            for (Node operation : RawDocument.operations(item)) {
                all.add(new OperationPlace(place.name(), item, operation));
            }
        }
        return all;
    }
}
