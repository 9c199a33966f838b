package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.host.Options;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which types have builders: those that a program has to make to send them. */
class BuildersTest {

    private static final String PATHS = """
            /things:
              post:
                operationId: send
                requestBody:
                  content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
                responses:
                  '200':
                    description: Done.
                    content: {application/json: {schema: {$ref: '#/components/schemas/Received'}}}
            """;
    private static final String SCHEMAS = """
            Sent: {type: object, properties: {part: {$ref: '#/components/schemas/Both'}}}
            Received:
              type: object
              properties:
                part: {$ref: '#/components/schemas/Both'}
                own: {$ref: '#/components/schemas/Own'}
            Both: {type: object, properties: {a: {type: string}}}
            Own: {type: object, properties: {a: {type: string}}}
            Unused: {type: object, properties: {a: {type: string}}}
            """;

    @TempDir
    Path folder;

    @Test
    void whatNoRequestCarries_hasNone() {
        SortedMap<String, String> files = generate(PATHS, SCHEMAS, Map.of());
        assertThat(files.keySet().stream().filter(name -> name.contains("/model/") && hasBuilder(files.get(name))))
                .containsExactly("a/model/Both.java", "a/model/Sent.java");
        assertThat(Generator.compile(files, folder)).isEmpty();
    }

    @Test
    void all_haveOneIfAskedFor() {
        SortedMap<String, String> files = generate(PATHS, SCHEMAS, Map.of("builders", "all"));
        files.put("a/Test.java", """
                package a;

                import a.model.Own;
                import a.model.Received;

                final class Test {
                    Received received() {
                        return Received.builder().own(Own.builder().a("b").build()).build();
                    }
                }
                """);
        assertThat(Generator.compile(files, folder)).isEmpty();
    }

    @Test
    void objectsInParametersOfAPath_haveOne() {
        String parameter = "  parameters: [{name: own, in: query, schema: {$ref: '#/components/schemas/Own'}}]\n";
        SortedMap<String, String> files = generate(PATHS.replace("  post:", parameter + "  post:"), SCHEMAS, Map.of());
        assertThat(hasBuilder(files.get("a/model/Own.java"))).isTrue();
    }

    @Test
    void partsThatAreMadeOfSeveral_haveOne() {
        String schemas = """
                Sent:
                  allOf:
                    - {type: object, properties: {part: {type: object, properties: {a: {type: string}}}}}
                    - {type: object, properties: {part: {type: object, required: [a]}}}
                Received: {type: object, properties: {a: {type: string}}}
                """;
        SortedMap<String, String> files = generate(PATHS, schemas, Map.of());
        assertThat(hasBuilder(files.get("a/model/SentPart.java"))).isTrue();
        assertThat(Generator.compile(files, folder)).isEmpty();
    }

    @Test
    void namesOfWhatBuildersInherit_canBeThoseOfProperties() {
        String schemas = """
                Sent:
                  type: object
                  properties:
                    from: {type: string}
                    propertySet: {type: string}
                    keptProperties: {type: object, additionalProperties: {type: string}}
                    additionalProperty: {type: string}
                    additionalProperties: {type: array, items: {type: string}}
                    self: {type: string}
                    build: {type: string}
                  additionalProperties: {type: integer}
                Received: {type: object, properties: {a: {type: string}}}
                """;
        assertThat(Generator.compile(generate(PATHS, schemas, Map.of("builders", "all")), folder))
                .isEmpty();
    }

    private SortedMap<String, String> generate(String paths, String schemas, Map<String, String> options) {
        String document = Generator.document(folder, paths, schemas).toString();
        return Generation.of(document, Options.of("a", "", options)).files();
    }

    private static boolean hasBuilder(String source) {
        return source.contains("static Builder builder()") && source.contains("Builder toBuilder()");
    }
}
