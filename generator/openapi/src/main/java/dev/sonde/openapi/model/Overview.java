package dev.sonde.openapi.model;

import java.util.List;

/**
 * What a document says of the API as a whole.
 *
 * @param version of the document
 * @param servers where the API lives, the usual place first
 * @param groups what operations belong to, in the order of the document
 */
public record Overview(String title, String version, String description, List<Server> servers, List<Group> groups) {

    public Overview {
        servers = List.copyOf(servers);
        groups = List.copyOf(groups);
    }

    /** A place where the API lives. */
    public record Server(String url, String description) {}

    /** A tag, as operations have them. */
    public record Group(String name, String description) {}
}
