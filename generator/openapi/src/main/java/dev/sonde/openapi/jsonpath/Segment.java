package dev.sonde.openapi.jsonpath;

import dev.sonde.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a query.
 *
 * @param descends whether it is taken from every node below as well
 */
record Segment(boolean descends, List<Selector> selectors) {

    /** Whether it selects one node at most. */
    boolean isSingular() {
        return !descends
                && selectors.size() == 1
                && (selectors.get(0) instanceof Selector.Name || selectors.get(0) instanceof Selector.Index);
    }

    List<Node> select(Node from, Node root) {
        List<Node> selected = new ArrayList<>();
        for (Selector selector : selectors) {
            selected.addAll(selector.select(from, root));
        }
        if (descends) {
            for (Node child : Selector.children(from)) {
                selected.addAll(select(child, root));
            }
        }
        return selected;
    }
}
