package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ServerModel;
import dev.sonde.openapi.model.ServerModel.Choice;
import dev.sonde.openapi.model.ServerModel.Variable;
import java.util.ArrayList;
import java.util.List;

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
        for (Node variable : first.get("variables").members()) {
            if (first.text("url").contains("{" + variable.name() + "}")) {
                variables.add(new Variable(
                        variable.name(),
                        methods.of(Names.member(variable.name())),
                        variable.text("description"),
                        variable.text("default"),
                        variable.strings("enum")));
            }
        }
        return new ServerModel(
                first.text("url"),
                variables,
                servers.stream()
                        .map(server -> new Choice(server.text("url"), server.text("description")))
                        .toList());
    }
}
