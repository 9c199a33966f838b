package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Every document in the eyes of others: the meta-schema of OpenAPI 3.1, and the parser that most tools share. */
class SpecDocumentTest {

    static final List<String> DOCUMENTS = SpecFolder.DOCUMENTS;

    private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/";
    private static final String META_SCHEMA = OPENAPI + "schema-base/2022-10-07";

    private static Schema metaSchema;

    @BeforeAll
    static void loadMetaSchema() {
        Map<String, String> schemas = new HashMap<>();
        for (String name : List.of("schema-base/2022-10-07", "schema/2022-10-07", "dialect/base", "meta/base")) {
            schemas.put(OPENAPI + name, resource("/spec.openapis.org/oas/3.1/" + name));
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
        metaSchema = registry.getSchema(SchemaLocation.of(META_SCHEMA));
    }

    private static String resource(String name) {
        try (InputStream in = SpecDocumentTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> violations(String document) {
        return metaSchema.validate(Trees.parseYaml(document));
    }

    private static SwaggerParseResult parse(String document) {
        return new OpenAPIV3Parser().readContents(document, List.of(), new ParseOptions());
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void document_fitsTheMetaSchema(String name) {
        String document = Trees.read(SpecFolder.file(name));

        assertThat(document).startsWith("openapi: 3.1.");
        assertThat(violations(document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  title: DeepSeek API', '  titel: DeepSeek API'",
        "'  /models:', '  models:'",
        "'      operationId: listModels', '      operationId: [listModels]'",
        "'          in: path', '          in: paths'",
        "'type: integer', 'type: integr'",
        "'minItems: 1', 'minItems: one'",
        "'required: [messages, model]', 'required: messages'",
    })
    void brokenCopy_breaksTheMetaSchema(String text, String broken) {
        String document = Trees.read(SpecFolder.file(SpecFolder.TODAY));
        assertThat(document).contains(text);

        assertThat(violations(document.replace(text, broken))).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void document_isReadByTheCommonParserWithoutRemarks(String name) {
        SwaggerParseResult result = parse(Trees.read(SpecFolder.file(name)));

        assertThat(result.getMessages()).isNullOrEmpty();
        assertThat(result.getOpenAPI().getPaths()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  title: DeepSeek API', '  titel: DeepSeek API'",
        "'      operationId: listModels', '      operationId: createCompletion'",
        "'          in: path', '          in: paths'",
    })
    void brokenCopy_isRemarkedByTheCommonParser(String text, String broken) {
        String document = Trees.read(SpecFolder.file(SpecFolder.TODAY));
        assertThat(document).contains(text);

        assertThat(parse(document.replace(text, broken)).getMessages()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void reference_leadsSomewhere(String name) {
        JsonNode document = Trees.yaml(SpecFolder.file(name));

        assertThat(references(document).distinct())
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("#/"))
                .noneMatch(reference -> document.at(reference.substring(1)).isMissingNode());
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> own = node.path("$ref").stringValueOpt().stream();
        return Stream.concat(own, node.valueStream().flatMap(SpecDocumentTest::references));
    }
}
