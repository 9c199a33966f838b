package dev.sonde.change.wire;

import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.openapi.document.Node;
import java.util.Map;

/** Compares an operation with what it was. */
final class OperationDiff {

    private final Side before;
    private final Side after;
    private final SchemaDiff schemas;
    private final WireChanges changes;
    private final Direction sent;
    private final String title;

    /** @param sent where requests travel: what webhooks and callbacks send comes from the API */
    OperationDiff(Side before, Side after, SchemaDiff schemas, WireChanges changes, Direction sent, String title) {
        this.before = before;
        this.after = after;
        this.schemas = schemas;
        this.changes = changes;
        this.sent = sent;
        this.title = title;
    }

    void compare(Node old, Node now) {
        changes.deprecation(old, now, title);
        server(before.serverOf(old), after.serverOf(now), now.pointer());
        parameters(before.parameters(old), after.parameters(now));
        body(before.resolve(old.get("requestBody")), after.resolve(now.get("requestBody")), now);
        replies(before.members(old.get("responses")), after.members(now.get("responses")));
        security(old, now);
        pages(old.get("x-sonde-pagination"), now.get("x-sonde-pagination"));
    }

    private void server(String old, String now, String pointer) {
        if (!old.equals(now)) {
            changes.add(Level.CAUTION, title, "was called at " + place(old) + " and is at " + place(now), pointer);
        }
    }

    private static String place(String server) {
        return server.isEmpty() ? "the API's server" : Code.of(server);
    }

    private void parameters(Map<String, Node> old, Map<String, Node> now) {
        for (String name : WireDiff.names(old, now)) {
            Node earlier = old.get(name);
            Node parameter = now.get(name);
            if (earlier != null && parameter == null) {
                changes.add(Level.BREAKING, title, "has no " + Code.of(name) + " any more", earlier.pointer());
            } else if (earlier == null && parameter != null) {
                boolean required = parameter.flag("required");
                changes.add(
                        required ? sent.less() : Level.ADDITION,
                        title,
                        required ? "requires a new " + Code.of(name) : "has a new " + Code.of(name),
                        parameter.pointer());
            } else if (earlier != null && parameter != null) {
                requirement(Code.of(name), earlier, parameter);
                content(name, earlier.get("content"), parameter.get("content"), sent);
                schemas.compare(earlier.get("schema"), parameter.get("schema"), sent, title + ", " + name);
            }
        }
    }

    private void requirement(String name, Node old, Node now) {
        if (now.flag("required") != old.flag("required")) {
            changes.add(
                    now.flag("required") ? sent.less() : sent.more(),
                    title,
                    now.flag("required") ? "requires " + name + " now" : "does not require " + name + " any more",
                    now.pointer());
        }
    }

    private void body(Node old, Node now, Node operation) {
        if (old.exists() && !now.exists()) {
            changes.add(Level.BREAKING, title, "takes no body any more", operation.pointer());
        } else if (!old.exists() && now.exists()) {
            boolean required = now.flag("required");
            changes.add(
                    required ? sent.less() : Level.ADDITION,
                    title,
                    required ? "requires a body now" : "takes a body now",
                    now.pointer());
        } else if (now.exists()) {
            requirement("a body", old, now);
            content("the body", old.get("content"), now.get("content"), sent);
        }
    }

    private void replies(Map<String, Node> old, Map<String, Node> now) {
        for (String status : WireDiff.names(old, now)) {
            Node earlier = old.get(status);
            Node reply = now.get(status);
            boolean success = status.startsWith("2");
            if (earlier != null && reply == null) {
                changes.add(
                        success ? Level.BREAKING : Level.ADDITION,
                        title,
                        "does not reply with " + status + " any more",
                        earlier.pointer());
            } else if (earlier == null && reply != null) {
                changes.add(
                        success ? Level.CAUTION : Level.ADDITION, title, "may reply with " + status, reply.pointer());
            } else if (earlier != null && reply != null) {
                content("the reply " + status, earlier.get("content"), reply.get("content"), sent.back());
                headers("reply " + status, earlier.get("headers"), reply.get("headers"));
            }
        }
    }

    private void headers(String place, Node oldHeaders, Node newHeaders) {
        Map<String, Node> old = before.members(oldHeaders);
        Map<String, Node> now = after.members(newHeaders);
        for (String name : WireDiff.names(old, now)) {
            Node earlier = old.get(name);
            Node header = now.get(name);
            String words = "the header " + Code.of(name) + " of the " + place;
            if (earlier != null && header == null) {
                changes.add(Level.BREAKING, title, "has " + words + " no more", earlier.pointer());
            } else if (earlier == null && header != null) {
                changes.add(Level.ADDITION, title, "has " + words, header.pointer());
            } else if (earlier != null && header != null) {
                schemas.compare(earlier.get("schema"), header.get("schema"), sent.back(), title + ", " + words);
            }
        }
    }

    private void content(String place, Node oldContent, Node newContent, Direction direction) {
        Map<String, Node> old = before.members(oldContent);
        Map<String, Node> now = after.members(newContent);
        for (String type : WireDiff.names(old, now)) {
            Node earlier = old.get(type);
            Node media = now.get(type);
            if (earlier != null && media == null) {
                Level level = direction == Direction.REPLY ? Level.BREAKING : direction.less();
                changes.add(level, title, "has no " + Code.of(type) + " any more as " + place, earlier.pointer());
            } else if (earlier == null && media != null) {
                changes.add(direction.more(), title, "has " + Code.of(type) + " as " + place, media.pointer());
            } else if (earlier != null && media != null) {
                schemas.compare(earlier.get("schema"), media.get("schema"), direction, title + ", " + place);
            }
        }
    }

    /** Pages that come or go are a method that does; here is only how they are asked for. */
    private void pages(Node old, Node now) {
        if (old.exists() && now.exists() && !old.json().equals(now.json())) {
            String text = "had pages by " + Code.of(old.json().toString()) + " and has them by "
                    + Code.of(now.json().toString());
            changes.add(Level.CAUTION, title, text, now.pointer());
        }
    }

    private void security(Node old, Node now) {
        String earlier = schemes(before, old);
        String schemes = schemes(after, now);
        if (!earlier.equals(schemes)) {
            changes.add(
                    schemes.equals("no key") ? Level.ADDITION : Level.BREAKING,
                    title,
                    "was authorised by " + Code.of(earlier) + " and is by " + Code.of(schemes),
                    now.pointer());
        }
    }

    private static String schemes(Side side, Node operation) {
        Node security = operation.has("security")
                ? operation.get("security")
                : side.top().get("security");
        String names = String.join(
                " or ",
                security.elements().stream()
                        .map(alternative -> String.join(
                                " and ",
                                alternative.members().stream().map(Node::name).toList()))
                        .toList());
        return names.isEmpty() ? "no key" : names;
    }
}
