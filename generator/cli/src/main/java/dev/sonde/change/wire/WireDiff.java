package dev.sonde.change.wire;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the operations of two documents, and all that they send and reply. */
public final class WireDiff {

    private final Side before;
    private final Side after;
    private final WireChanges changes = new WireChanges();
    private final SchemaDiff schemas;

    private WireDiff(RawDocument before, RawDocument after) {
        this.before = new Side(before);
        this.after = new Side(after);
        this.schemas = new SchemaDiff(this.before, this.after, changes);
    }

    /** The changes from one document to another, in the order of the new one. */
    public static List<Change> between(RawDocument before, RawDocument after) {
        WireDiff diff = new WireDiff(before, after);
        diff.servers();
        diff.operations("paths", Direction.REQUEST);
        diff.operations("webhooks", Direction.REPLY);
        return diff.changes.all();
    }

    private void servers() {
        String old = before.server();
        String now = after.server();
        if (!old.equals(now)) {
            changes.add(Level.CAUTION, "server", "was " + Code.of(old) + " and is " + Code.of(now), "#/servers/0/url");
        }
    }

    private void operations(String member, Direction sent) {
        operations(
                operationsOf(before, before.top().get(member)),
                operationsOf(after, after.top().get(member)),
                sent);
    }

    /** @param sent where the requests of these operations travel */
    private void operations(Map<String, Node> old, Map<String, Node> now, Direction sent) {
        old.forEach((route, operation) -> {
            if (!now.containsKey(route)) {
                changes.add(Level.BREAKING, title(operation), "is gone", operation.pointer());
            }
        });
        now.forEach((route, operation) -> {
            Node earlier = old.get(route);
            if (earlier == null) {
                changes.add(Level.ADDITION, title(operation), "is new", operation.pointer());
            } else {
                new OperationDiff(before, after, schemas, changes, sent, title(operation)).compare(earlier, operation);
                operations(callbacks(before, earlier), callbacks(after, operation), sent.back());
            }
        });
    }

    private static Map<String, Node> callbacks(Side side, Node operation) {
        Map<String, Node> callbacks = new LinkedHashMap<>();
        side.members(operation.get("callbacks"))
                .forEach((name, callback) -> operationsOf(side, callback)
                        .forEach((route, callOperation) -> callbacks.put(name + " " + route, callOperation)));
        return callbacks;
    }

    /** By method and path, in which the names of the parameters do not count. */
    private static Map<String, Node> operationsOf(Side side, Node paths) {
        Map<String, Node> operations = new LinkedHashMap<>();
        for (Node path : paths.members()) {
            for (Node operation : RawDocument.operations(side.resolve(path))) {
                operations.put(operation.name() + " " + path.name().replaceAll("\\{[^}$]*}", "{}"), operation);
            }
        }
        return operations;
    }

    private static String title(Node operation) {
        String path = operation.pointer().replaceAll("/[^/]*$", "");
        String name =
                path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
        return operation.name().toUpperCase(Locale.ROOT) + " " + name;
    }

    /** All names of two maps, in order. */
    static Set<String> names(Map<String, ?> one, Map<String, ?> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }
}
