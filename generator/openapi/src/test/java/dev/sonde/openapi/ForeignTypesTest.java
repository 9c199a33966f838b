package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.RefusedDocumentException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Classes that exist already take the place of schemas and formats, and are not generated. */
class ForeignTypesTest {

    private static final String MONEY = """
            package com.acme;

            public record Money(String currency, long cents) {}
            """;

    private static final String JSON =
            "{\"total\":{\"currency\":\"EUR\",\"cents\":150},\"parts\":[{\"currency\":\"EUR\",\"cents\":50}],"
                    + "\"at\":\"2026-01-31T14:30:00Z\",\"id\":\"123e4567-e89b-12d3-a456-426614174000\"}";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() {
        document = Generator.document(folder, """
                /bills:
                  get:
                    operationId: listBills
                    parameters: [{name: since, in: query, schema: {type: string, format: date-time, minLength: 3}}]
                    responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Bill'}}}}}
                  post:
                    operationId: addBill
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Money'}}}}
                    responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Money'}}}}}
                """, """
                Money: {type: object, properties: {currency: {$ref: '#/components/schemas/Currency'}, cents: {type: integer}}}
                Currency: {type: string, enum: [EUR, USD]}
                Bill:
                  type: object
                  properties:
                    total: {$ref: '#/components/schemas/Money'}
                    parts: {type: array, items: {$ref: '#/components/schemas/Money'}}
                    at: {type: string, format: date-time, pattern: '^2'}
                    id: {type: string, format: uuid}
                Sum: {oneOf: [{$ref: '#/components/schemas/Money'}, {type: string}]}
                """);
    }

    @Test
    void mapped_isReadAndWritten() throws Exception {
        SortedMap<String, String> sources = generate(Map.of(
                "schemaMappings", "Money=Money,Sum=com.acme.Money",
                "typeMappings", "string+date-time=java.time.OffsetDateTime,UUID=UUID",
                "importMappings", "Money=com.acme.Money,UUID=java.util.UUID"));
        assertThat(sources).doesNotContainKeys("example/client/model/Money.java", "example/client/model/Sum.java");
        sources.put("com/acme/Money.java", MONEY);
        assertThat(sources.get("example/client/model/Bill.java"))
                .contains(
                        "@Nullable Money total",
                        "List<Money> parts",
                        "@Nullable OffsetDateTime at",
                        "@Nullable UUID id");
        assertThat(sources.get("example/client/ExampleClient.java"))
                .contains("Money addBill(", "@Nullable OffsetDateTime since", "TimeCodecs.OFFSET_DATE_TIME");
        assertThat(Generator.compile(sources, folder)).isEmpty();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> bill = classes.loadClass("example.client.model.Bill");
            JsonMapper mapper = JsonMapper.builder().build();
            Object read = mapper.readValue(JSON, bill);
            assertThat(read.toString()).contains("total=Money[currency=EUR, cents=150]", "at=2026-01-31T14:30Z");
            assertThat(mapper.writeValueAsString(read)).isEqualTo(JSON);
        }
    }

    @Test
    void anImportOfASchemasName_standsForTheSchema() {
        SortedMap<String, String> sources =
                generate(Map.of("importMappings", "Money=com.acme.Money", "schemaMappings", "Sum=com.acme.Money"));
        assertThat(sources).doesNotContainKey("example/client/model/Money.java");
    }

    @Test
    void aVariantOfAUnion_cannotBeMapped() {
        assertThatThrownBy(() -> generate(Map.of("schemaMappings", "Money=com.acme.Money")))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining(
                        "#/components/schemas/Sum: com.acme.Money cannot be a variant of this union, as it does not implement"
                                + " Sum; map the whole union, or do not map the variant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schemaMappings | Monay=com.acme.Money | the document has no schema 'Monay'; did you mean 'Money'?",
                "typeMappings   | string+datetime=java.time.Instant | the document has no type and format 'string+datetime'; did you mean 'string+date-time'?",
                "typeMappings   | UUID=UUID | 'UUID' for 'UUID' is no class; write it with its package, such as java.time.OffsetDateTime, or import it by 'importMappings'"
            })
    void whatCannotBe_isRefused(String option, String mappings, String message) {
        assertThatThrownBy(() -> generate(Map.of(option, mappings)))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessage(document + " cannot be rendered exactly:\n  " + option + ": " + message);
    }

    private SortedMap<String, String> generate(Map<String, String> options) {
        return Generator.run(document, folder.resolve("out"), options);
    }
}
