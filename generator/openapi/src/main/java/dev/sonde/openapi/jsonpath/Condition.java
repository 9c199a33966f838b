package dev.sonde.openapi.jsonpath;

import dev.sonde.openapi.document.Node;

/** What a filter asks of a node. */
@FunctionalInterface
interface Condition {

    boolean test(Node current, Node root);

    default Condition and(Condition other) {
        return (current, root) -> test(current, root) && other.test(current, root);
    }

    default Condition or(Condition other) {
        return (current, root) -> test(current, root) || other.test(current, root);
    }

    default Condition negate() {
        return (current, root) -> !test(current, root);
    }
}
