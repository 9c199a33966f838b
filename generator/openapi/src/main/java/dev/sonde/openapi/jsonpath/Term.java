package dev.sonde.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sonde.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;

/** What stands in a filter beside operators: a literal, a query, or the call of a function. */
sealed interface Term {

    /** Whether the term is one value, or none. */
    boolean isValue();

    /** The value; a missing node if there is none. */
    JsonNode value(Node current, Node root);

    /** A value that stands in the query. */
    record Literal(JsonNode json) implements Term {

        @Override
        public boolean isValue() {
            return true;
        }

        @Override
        public JsonNode value(Node current, Node root) {
            return json;
        }
    }

    /**
     * Nodes of the document.
     *
     * @param isAbsolute whether it begins at the root of the document, otherwise at the node that is filtered
     */
    record Query(boolean isAbsolute, List<Segment> segments) implements Term {

        @Override
        public boolean isValue() {
            return segments.stream().allMatch(Segment::isSingular);
        }

        @Override
        public JsonNode value(Node current, Node root) {
            List<Node> nodes = select(current, root);
            return nodes.size() == 1 ? nodes.get(0).json() : MissingNode.getInstance();
        }

        List<Node> select(Node current, Node root) {
            List<Node> nodes = List.of(isAbsolute ? root : current);
            for (Segment segment : segments) {
                List<Node> next = new ArrayList<>();
                nodes.forEach(node -> next.addAll(segment.select(node, root)));
                nodes = next;
            }
            return nodes;
        }
    }

    /** A call, whose arguments fit the function. */
    record Call(Function function, List<Term> arguments) implements Term {

        @Override
        public boolean isValue() {
            return !function.isCondition();
        }

        @Override
        public JsonNode value(Node current, Node root) {
            return function.apply(arguments, current, root);
        }
    }
}
