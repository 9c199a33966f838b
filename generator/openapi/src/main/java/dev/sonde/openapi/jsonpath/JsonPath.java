package dev.sonde.openapi.jsonpath;

import dev.sonde.openapi.document.Node;
import java.util.List;

/**
 * A query that selects nodes of a document, by RFC 9535.
 *
 * <p>Why our own: Jayway's library, the one that is widely used, does not know filters such as {@code [?@.in == 'query']} and applies
 * those that it knows to an object itself instead of to its members.
 */
public final class JsonPath {

    private final Term.Query query;

    private JsonPath(Term.Query query) {
        this.query = query;
    }

    /** Reads a query; throws {@link JsonPathException} if the text is none. */
    public static JsonPath parse(String text) {
        return new JsonPath(new PathParser(new Scanner(text)).path());
    }

    /** The nodes that the query selects, each once, in the order in which it meets them. */
    public List<Node> select(Node document) {
        return query.select(document, document).stream().distinct().toList();
    }
}
