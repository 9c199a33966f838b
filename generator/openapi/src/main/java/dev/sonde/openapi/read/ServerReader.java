package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ServerModel;
import dev.sonde.openapi.model.ServerModel.Choice;
import dev.sonde.openapi.model.ServerModel.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where the API lives: at the first of the servers, unless a program says otherwise. */
final class ServerReader {

    private static final String NONE = "http://localhost";

    private ServerReader() {}

    /** @param methods names of the builder's methods */
    static ServerModel read(List<Node> servers, UniqueNames methods) {
        if (servers.isEmpty()) {
            return new ServerModel(NONE, List.of(), List.of());
        }
        Node first = servers.get(0);
        List<Variable> variables = new ArrayList<>();
        for (Node variable : variables(first)) {
            variables.add(new Variable(
                    variable.name(),
                    methods.of(Names.member(variable.name())),
                    variable.text("description"),
                    variable.text("default"),
                    variable.strings("enum")));
        }
        return new ServerModel(
                first.text("url"),
                variables,
                servers.stream()
                        .map(server -> new Choice(server.text("url"), server.text("description")))
                        .toList());
    }

    /**
     * The URL of an operation's own server, or of its path's; null if that is the API's. Variables that the API's server has in
     * the same way stay in braces, as the builder fills them; others have their defaults.
     */
    static @Nullable String own(OperationPlace place, Node document) {
        List<Node> servers = place.node().has("servers")
                ? place.node().get("servers").elements()
                : place.item().get("servers").elements();
        Node usual = document.get("servers").elements().stream().findFirst().orElse(document.get("servers"));
        if (servers.isEmpty() || servers.get(0).json().equals(usual.json())) {
            return null;
        }
        String url = servers.get(0).text("url");
        for (Node variable : variables(servers.get(0))) {
            boolean shared = variables(usual).stream()
                    .anyMatch(other -> other.name().equals(variable.name()) && same(other, variable));
            if (!shared) {
                url = url.replace("{" + variable.name() + "}", variable.text("default"));
            }
        }
        return url.equals(usual.text("url")) ? null : url;
    }

    private static boolean same(Node one, Node other) {
        return one.text("default").equals(other.text("default"))
                && one.strings("enum").equals(other.strings("enum"));
    }

    /** Those that the URL has. */
    private static List<Node> variables(Node server) {
        return server.get("variables").members().stream()
                .filter(variable -> server.text("url").contains("{" + variable.name() + "}"))
                .toList();
    }
}
