package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The place of what an API sends by itself.
 *
 * @param sender what sends it, in words
 * @param name what it is called, in the words of the document
 * @param body the body of the request that the API makes
 */
record PayloadPlace(String sender, String name, Node body) {

    /** Those of all webhooks, then those of all callbacks. */
    static List<PayloadPlace> of(RawDocument document) {
        List<PayloadPlace> all = new ArrayList<>();
        for (Node webhook : document.top().get("webhooks").members()) {
            add(document, webhook, webhook.name(), "the webhook `" + webhook.name() + "`", all);
        }
        for (OperationPlace operation : OperationPlace.of(document)) {
            String route = operation.node().name().toUpperCase(Locale.ROOT) + " " + operation.path();
            for (Node callback : operation.node().get("callbacks").members()) {
                for (Node expression : document.resolve(callback).members()) {
                    String sender = "the callback `" + callback.name() + "` of " + route;
                    add(document, expression, callback.name(), sender, all);
                }
            }
        }
        return all;
    }

    private static void add(RawDocument document, Node path, String name, String sender, List<PayloadPlace> all) {
        for (Node operation : RawDocument.operations(document.resolve(path))) {
            Node body = document.resolve(operation.get("requestBody"));
            all.add(new PayloadPlace(sender, operation.text("operationId", name), body));
        }
    }
}
