package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.FactsModel;
import dev.sonde.openapi.model.FactsModel.Fact;
import dev.sonde.openapi.model.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code x-sonde-model-request} and {@code x-sonde-model-reply}: what observers of calls are told. */
final class FactsReader {

    private static final String REQUEST = "x-sonde-model-request";
    private static final String REPLY = "x-sonde-model-reply";

    private final SchemaReader schemas;
    private final Problems problems;

    FactsReader(SchemaReader schemas, Problems problems) {
        this.schemas = schemas;
        this.problems = problems;
    }

    List<FactsModel> read() {
        List<FactsModel> facts = new ArrayList<>();
        for (Node schema : schemas.document().schemas()) {
            Node request = schema.get(REQUEST);
            Node reply = schema.get(REPLY);
            if (request.exists() && reply.exists()) {
                problems.add(reply.pointer(), "a schema is a model's request or its reply, not both");
            } else if (request.exists()) {
                if (request.text("operation").isEmpty()) {
                    problems.add(request.pointer(), "the member 'operation' is missing: chat, text_completion, …");
                }
                facts.add(read(schema, request, Fact.OF_REQUEST));
            } else if (reply.exists()) {
                facts.add(read(schema, reply, Fact.OF_REPLY));
            }
        }
        return facts;
    }

    private FactsModel read(Node schema, Node extension, List<Fact> allowed) {
        boolean reply = allowed == Fact.OF_REPLY;
        Map<Fact, List<String>> members = new EnumMap<>(Fact.class);
        for (Node member : extension.members()) {
            Optional<Fact> fact = allowed.stream()
                    .filter(candidate -> candidate.member().equals(member.name()))
                    .findFirst();
            if (fact.isPresent()) {
                members.put(fact.get(), PromptReader.path(member.json().asText()));
            } else if (!member.name().equals(reply ? "output" : "operation")) {
                problems.add(member.pointer(), "the member is not known: use " + names(allowed));
            }
        }
        Node output = extension.get("output");
        return new FactsModel(
                extension.pointer(),
                schemas.model(schema.name()),
                reply ? null : extension.text("operation"),
                members,
                PromptReader.path(output.text("at")),
                reply ? output.strings("of") : List.of());
    }

    private static String names(List<Fact> facts) {
        return String.join(", ", facts.stream().map(Fact::member).toList());
    }
}
