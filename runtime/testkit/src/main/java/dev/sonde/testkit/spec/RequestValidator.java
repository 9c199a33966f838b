package dev.sonde.testkit.spec;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks request bodies against the document. Thread-safe. */
public final class RequestValidator {

    private static final String IRI = "https://api.deepseek.com/openapi.json";

    private final PreparedSchemas prepared;
    private final Map<String, Schema> schemas = new TreeMap<>();

    private RequestValidator(ApiDocument document) {
        QuietLogging.begin();
        ObjectNode tree = SchemaPreparation.prepare(document);
        this.prepared = new PreparedSchemas(tree);
        String text = prepared.plain().toString();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(IRI, text)));
        for (String operation : tree.path(SchemaPreparation.REQUESTS).propertyNames()) {
            String location = IRI + "#/" + SchemaPreparation.REQUESTS + "/" + operation;
            Schema schema = registry.getSchema(SchemaLocation.of(location));
            schema.initializeValidators();
            schemas.put(operation, schema);
        }
    }

    /** The validator of the bundled document, made once per process. */
    public static RequestValidator bundled() {
        return Bundled.VALIDATOR;
    }

    private static final class Bundled {
        static final RequestValidator VALIDATOR = new RequestValidator(ApiDocument.bundled());
    }

    /**
     * Checks a request body.
     *
     * @param operation the operationId, for example {@code createChatCompletion}
     * @param body the body
     * @param source the bytes that the body was read from, for the line and column in messages
     * @return the violations, in no particular order
     */
    public List<Violation> check(String operation, JsonNode body, byte[] source) {
        Schema schema = Optional.ofNullable(schemas.get(operation))
                .orElseThrow(() -> new IllegalArgumentException("no operation " + operation));
        List<Error> errors = schema.validate(body);
        return errors.stream().map(error -> violation(error, source)).toList();
    }

    private Violation violation(Error error, byte[] source) {
        Optional<String> refusal = prepared.refusal(error.getSchemaLocation());
        if (refusal.isPresent()) {
            return new Violation(Violation.Kind.RULE, refusal.get(), WireTexts.ofRule(refusal.get()));
        }
        ViolationText text = new ViolationText(error, prepared, source);
        boolean structure =
                error.getKeyword().equals("type") || error.getKeyword().equals("required");
        return structure
                ? new Violation(Violation.Kind.STRUCTURE, text.place(), text.structure())
                : new Violation(Violation.Kind.VALUE, text.place(), text.value());
    }
}
