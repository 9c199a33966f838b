package dev.sonde.openapi.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the raw document together with its JSON pointer, as a URI fragment. */
record Node(JsonNode json, String pointer) {

    /** A member of an object; a missing node if there is none. */
    Node get(String name) {
        JsonNode member = json.get(name);
        String step = name.replace("~", "~0").replace("/", "~1");
        return new Node(member == null ? MissingNode.getInstance() : member, pointer + "/" + step);
    }

    boolean has(String name) {
        return json.has(name);
    }

    boolean exists() {
        return !json.isMissingNode();
    }

    /** The members of an object, in their order. */
    List<Node> members() {
        List<Node> members = new ArrayList<>();
        json.fieldNames().forEachRemaining(name -> members.add(get(name)));
        return members;
    }

    /** The elements of an array, in their order. */
    List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        for (int i = 0; i < json.size() && json.isArray(); i++) {
            elements.add(new Node(json.get(i), pointer + "/" + i));
        }
        return elements;
    }

    /** The last step of the pointer: the name under which the node stands. */
    String name() {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The text of a member, its line ends folded to blanks; empty if there is none. */
    String text(String name) {
        return json.path(name).asText("").strip().replaceAll("\\s*\\R\\s*", " ");
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    boolean flag(String name) {
        return json.path(name).asBoolean(false);
    }

    /** The strings in an array member. */
    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        json.path(name).forEach(element -> strings.add(element.asText()));
        return strings;
    }

    @Nullable
    Integer integer(String name) {
        return has(name) ? Integer.valueOf(json.get(name).asInt()) : null;
    }
}
