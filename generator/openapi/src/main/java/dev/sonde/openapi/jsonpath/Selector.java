package dev.sonde.openapi.jsonpath;

import dev.sonde.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which children of a node a segment selects. */
sealed interface Selector {

    List<Node> select(Node from, Node root);

    /** The members of an object, the elements of an array. */
    static List<Node> children(Node node) {
        return node.json().isObject() ? node.members() : node.elements();
    }

    /** The member of this name. */
    record Name(String name) implements Selector {

        @Override
        public List<Node> select(Node from, Node root) {
            return from.has(name) ? List.of(from.get(name)) : List.of();
        }
    }

    /** Every child. */
    record Wildcard() implements Selector {

        @Override
        public List<Node> select(Node from, Node root) {
            return children(from);
        }
    }

    /** An element, counted from the end if negative. */
    record Index(long index) implements Selector {

        @Override
        public List<Node> select(Node from, Node root) {
            List<Node> elements = from.elements();
            long place = index < 0 ? index + elements.size() : index;
            return place < 0 || place >= elements.size() ? List.of() : List.of(elements.get((int) place));
        }
    }

    /** Every so many elements of a range. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {

        @Override
        public List<Node> select(Node from, Node root) {
            List<Node> elements = from.elements();
            List<Node> selected = new ArrayList<>();
            int size = elements.size();
            if (step > 0) {
                long last = bound(end, size, 0, size);
                for (long i = bound(start, 0, 0, size); i < last; i += step) {
                    selected.add(elements.get((int) i));
                }
            } else if (step < 0) {
                long last = bound(end, -size - 1L, -1, size - 1);
                for (long i = bound(start, size - 1, -1, size - 1); i > last; i += step) {
                    selected.add(elements.get((int) i));
                }
            }
            return selected;
        }

        private static long bound(@Nullable Long given, long otherwise, int low, int high) {
            long place = given == null ? otherwise : given;
            int size = low < 0 ? high + 1 : high;
            return Math.min(Math.max(place < 0 ? place + size : place, low), high);
        }
    }

    /** The children that fulfil a condition. */
    record Filter(Condition condition) implements Selector {

        @Override
        public List<Node> select(Node from, Node root) {
            return children(from).stream()
                    .filter(child -> condition.test(child, root))
                    .toList();
        }
    }
}
