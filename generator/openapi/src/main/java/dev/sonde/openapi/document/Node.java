package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A node of a document together with its JSON pointer, as a URI fragment. */
public record Node(JsonNode json, String pointer) {

    /** Of a schema that was put together: the pointer of its place. */
    static final String ORIGIN = "$origin";

    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    /** A member of an object; a missing node if there is none. */
    public Node get(String name) {
        JsonNode member = json.get(name);
        return at(member == null ? MissingNode.getInstance() : member, pointer + "/" + step(name));
    }

    /** A name as a step of a JSON pointer. */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Node at(JsonNode json, String pointer) {
        return new Node(json, json.path(ORIGIN).asText(pointer));
    }

    public boolean has(String name) {
        return json.has(name);
    }

    public boolean exists() {
        return !json.isMissingNode();
    }

    /** The members of an object, in their order. */
    public List<Node> members() {
        List<Node> members = new ArrayList<>();
        json.fieldNames().forEachRemaining(name -> members.add(get(name)));
        return members;
    }

    /** The elements of an array, in their order. */
    public List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        for (int i = 0; i < json.size() && json.isArray(); i++) {
            elements.add(at(json.get(i), pointer + "/" + i));
        }
        return elements;
    }

    /** The last step of the pointer: the name under which the node stands. */
    public String name() {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** The text of a member, its line ends folded to blanks; empty if there is none. */
    public String text(String name) {
        return LINE_END.matcher(json.path(name).asText("").strip()).replaceAll(" ");
    }

    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public boolean flag(String name) {
        return json.path(name).asBoolean(false);
    }

    /** The strings in an array member. */
    public List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        json.path(name).forEach(element -> strings.add(element.asText()));
        return strings;
    }

    public @Nullable Integer integer(String name) {
        return has(name) ? Integer.valueOf(json.get(name).asInt()) : null;
    }
}
