package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents with more in them than Java has room for are generated with what there is room for. */
class ExtremesTest {

    @TempDir
    Path folder;

    @Test
    void valuesOfEnums_haveConstantsAndCases_asFarAsTheCompilerTakesThem() throws Exception {
        String schemas = schema("Some", 1_000) + schema("Many", 2_500) + schema("TooMany", 9_000);
        Path document = Generator.document(folder, "", schemas);
        Map<String, String> sources = Generator.run(document, folder.resolve("sources"), Map.of());
        assertThat(sources.get("example/client/model/Some.java")).contains("Known known()");
        assertThat(sources.get("example/client/model/Many.java"))
                .contains("public static final Many V2499 =")
                .doesNotContain("known()", "enum Known");
        assertThat(sources.get("example/client/model/TooMany.java")).doesNotContain("V1");
        try (GeneratedCodecs codecs = new GeneratedCodecs(sources, folder)) {
            codecs.assertKept("Some", "Some", "'v999'");
            codecs.assertKept("Many", "Many", "'v2499'");
            codecs.assertKept("TooMany", "TooMany", "'v8999'");
        }
    }

    @Test
    void longNames_areCutToThoseOfFiles() throws Exception {
        String name = "Nam\u00e9".repeat(80);
        String schemas =
                "%1$s: {type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}%n%1$s2: {enum: [x]}%n"
                        .formatted(name);
        Map<String, String> sources =
                Generator.run(Generator.document(folder, "", schemas), folder.resolve("sources"), Map.of());
        String cut = "Nam\u00e9".repeat(40);
        assertThat(sources)
                .containsKeys("example/client/model/" + cut + ".java", "example/client/model/" + cut + "2.java");
        try (GeneratedCodecs codecs = new GeneratedCodecs(sources, folder)) {
            codecs.assertKept(cut, cut, "{'a':{'b':'c'}}");
        }
    }

    @Test
    void boundBeyondAllNumbers_isNone() throws Exception {
        String schemas = "Wide: {type: object, properties: {a: {type: integer, minimum: 0, maximum: 1%s}}}%n"
                .formatted("0".repeat(400));
        String paths = """
                /x:
                  post:
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Wide'}}}}
                    responses: {'204': {description: x}}
                """;
        Map<String, String> sources =
                Generator.run(Generator.document(folder, paths, schemas), folder.resolve("sources"), Map.of());
        assertThat(sources.get("example/client/model/Wide.java")).contains(".minimum(\"a\", a, 0)");
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    @Test
    void circleOfReferences_isAnyValue() throws Exception {
        String schemas = """
                Here: {$ref: '#/components/schemas/There'}
                There: {allOf: [{$ref: '#/components/schemas/Here'}]}
                Self: {$ref: '#/components/schemas/Self'}
                Holder: {type: object, properties: {here: {$ref: '#/components/schemas/Here'}, self: {$ref: '#/components/schemas/Self'}}}
                """;
        Map<String, String> sources =
                Generator.runUnvalidated(Generator.document(folder, "", schemas), folder.resolve("sources"), true);
        try (GeneratedCodecs codecs = new GeneratedCodecs(sources, folder)) {
            codecs.assertKept("Holder", "Holder", "{'here':[1],'self':null}");
        }
    }

    @Test
    void parametersThatAMethodHasNoRoomFor_areInAMap() {
        StringBuilder parameters = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            parameters.append("        - {name: p%1$d, in: query, required: %2$b, schema: {type: integer}}%n"
                    .formatted(i, i % 100 == 0));
        }
        String paths = """
                /things:
                  get:
                    operationId: things
                    parameters:
                %s    responses: {'204': {description: Done.}}
                """.formatted(parameters);
        Map<String, String> sources =
                Generator.run(Generator.document(folder, paths, ""), folder.resolve("sources"), Map.of());
        assertThat(sources.get("example/client/ExampleClient.java").replaceAll("\\s+", " "))
                .contains(
                        "long p100,",
                        "long p300,",
                        "@Nullable Map<String, JsonValue> otherParameters)",
                        "otherParameters, Codecs.map(JsonValueCodec.INSTANCE), ParameterStyle.FORM_EXPLODED)")
                .doesNotContain("p299");
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    private static String schema(String name, int values) {
        String all = IntStream.range(0, values).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        return name + ": {type: string, enum: [" + all + "]}\n";
    }
}
