package dev.sonde.testkit.spec;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of a value in a request.
 *
 * @param steps the way from the body to it: property names and array indexes
 */
record InstancePath(List<Object> steps) {

    static InstancePath of(NodePath path) {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(path.getElement(i));
        }
        return new InstancePath(List.copyOf(steps));
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    /** As serde writes it, for example {@code messages[1].content}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
