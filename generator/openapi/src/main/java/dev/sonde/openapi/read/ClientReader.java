package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.ClientModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.SecurityModel;
import java.util.List;
import java.util.Locale;

/** Reads what the client is called, where the API lives and how it knows its callers. */
final class ClientReader {

    private final RawDocument document;
    private final Node extension;
    private final String name;
    private final String prefix;
    private final SecurityReader security;

    /** @param given what the user calls the client; empty for what the document does */
    ClientReader(RawDocument document, String given, Problems problems) {
        this.document = document;
        Node info = document.top().get("info");
        this.extension = info.get("x-sonde-client");
        String own = Names.type(info.text("title").replaceAll("(?i)\\bapi\\b", "")) + "Client";
        String wanted = given.isEmpty() ? extension.text("name", own) : given;
        this.name = Names.isFree(wanted) ? wanted : own;
        if (!name.equals(wanted)) {
            problems.add(
                    given.isEmpty() ? extension.get("name").pointer() : "clientName",
                    "'" + wanted + "' cannot be a name in Java; it must be a free identifier");
        }
        this.prefix = Names.constant(name.replaceAll("Client$", ""));
        this.security = new SecurityReader(document, prefix, extension.has("apiKey"), problems);
    }

    /** What operations need to tell who is calling. */
    SecurityReader security() {
        return security;
    }

    ClientModel read(List<Operation> operations) {
        SecurityModel credentials = security.model(operations);
        UniqueNames methods = new UniqueNames(SchemeReader.OF_BUILDERS);
        credentials.settable().forEach(scheme -> methods.of(scheme.method()));
        return new ClientModel(
                name,
                document.top().get("info").text("description"),
                extension.text("provider", name.replaceAll("Client$", "").toLowerCase(Locale.ROOT)),
                ServerReader.read(document.top().get("servers").elements(), methods),
                extension.text("apiKey", prefix + "_API_KEY"),
                extension.text("baseUrl", prefix + "_BASE_URL"),
                credentials);
    }
}
