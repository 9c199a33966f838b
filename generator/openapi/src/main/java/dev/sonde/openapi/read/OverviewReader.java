package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Overview;
import dev.sonde.openapi.model.Overview.Group;
import dev.sonde.openapi.model.Overview.Server;

/** Reads what a document says of the API as a whole. */
final class OverviewReader {

    private OverviewReader() {}

    static Overview read(Node document) {
        Node head = document.get("info");
        return new Overview(
                head.text("title"),
                head.text("version"),
                head.text("description"),
                document.get("servers").elements().stream()
                        .map(server -> new Server(server.text("url"), server.text("description")))
                        .toList(),
                document.get("tags").elements().stream()
                        .map(tag -> new Group(tag.text("name"), tag.text("description")))
                        .toList());
    }
}
