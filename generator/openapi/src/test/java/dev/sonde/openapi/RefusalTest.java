package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.host.Options;
import dev.sonde.openapi.host.RefusedDocumentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be rendered exactly is refused at its JSON pointer, never degraded. */
class RefusalTest {

    @TempDir
    Path folder;

    @Test
    void reference_thatLeadsNowhere() {
        refuses(
                "Odd: {type: object, properties: {even: {$ref: '#/components/schemas/Evn'}}}",
                "#/components/schemas/Odd/properties/even/$ref: '#/components/schemas/Evn' leads nowhere");
    }

    @Test
    void reference_thatLeadsInACircle() {
        refuses(
                "One: {$ref: '#/components/schemas/Two'}\nTwo: {$ref: '#/components/schemas/One'}",
                "#/components/schemas/One/$ref: '#/components/schemas/Two' leads in a circle;");
    }

    @Test
    void everyProblem_inOneRun() {
        assertThatThrownBy(() -> generate("""
                        One: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
                        Two: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}
                        """))
                .hasMessageContaining("#/components/schemas/One/properties/a/$ref")
                .hasMessageContaining("#/components/schemas/Two/oneOf/0/$ref");
    }

    @Test
    void documentOfAnotherVersion() throws Exception {
        Map<String, String> refusals = Map.of(
                "swagger: '2.0'",
                        "#/swagger: this is Swagger 2.0; it must be OpenAPI 3.0 or 3.1, into which converters",
                "openapi: 3.2.0", "#/openapi: this is OpenAPI 3.2.0; it must be OpenAPI 3.0 or 3.1",
                "info: {title: x}", "#/openapi: the document has no version; it must be OpenAPI 3.0 or 3.1");
        for (Map.Entry<String, String> refusal : refusals.entrySet()) {
            Path document = Files.writeString(folder.resolve("document.yaml"), refusal.getKey());
            assertThatThrownBy(() -> Generation.of(document.toString(), Options.of("c", "", Map.of())))
                    .isInstanceOf(RefusedDocumentException.class)
                    .hasMessageContaining(refusal.getValue());
        }
    }

    @Test
    void whatIsWrong_canBeLeftOut() {
        Path document = Generator.document(
                folder,
                "",
                "One: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {type: string}}}");
        assertThat(Generator.runUnvalidated(document, folder.resolve("out"), true)
                        .get("example/client/model/One.java"))
                .contains("@Nullable JsonValue a", "@Nullable String b");
    }

    @Test
    void promptExtension_thatPointsNowhere() {
        Path document = Path.of("src/test/resources/documents/prompt-astray.yaml");
        assertThatThrownBy(() -> Generator.run(document, folder))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: the path /answers/0/txt has no step 'txt'");
    }

    @Test
    void promptExtensions_thatShareTypes_orLackWhatTheyName() {
        String paths = prompt("ask", "Ask") + prompt("beg", "Beg");
        String schemas = """
                Plea: {type: object, properties: {words: {type: string}, live: {type: boolean}, form: {type: string, enum: [json]}}}
                Words: {type: object, properties: {words: {type: string}, end: {type: string, enum: [done]}}}
                Piece: {type: object, properties: {words: {type: string}, end: {type: string, enum: [done]}}}
                """;

        assertThatThrownBy(() -> Generator.run(Generator.document(folder, paths, schemas), folder.resolve("out")))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining(
                        "#/paths/~1beg/post/x-sonde-prompt: Plea is a part of #/paths/~1ask/post/x-sonde-prompt already")
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: the request has no string 'live' for a text")
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: the request has no string 'after' for a text")
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: JSON mode needs 'system'");
    }

    @Test
    void promptExtension_whosePathsEndElsewhere() {
        String schemas = """
                Plea: {type: object, properties: {words: {type: string}, live: {type: boolean}, form: {$ref: '#/components/schemas/Form'}}}
                Form: {type: object, properties: {kind: {type: string}, size: {type: integer}}}
                Words: {type: object, properties: {words: {type: integer}, end: {type: string}}}
                Piece: {type: object, properties: {words: {anyOf: [{type: integer}, {type: boolean}]}, end: {type: string}}}
                """;

        assertThatThrownBy(() ->
                        Generator.run(Generator.document(folder, prompt("ask", "Ask"), schemas), folder.resolve("out")))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: the path /words must lead to a string")
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: the path /end must lead to an enum;"
                        + " give the string there one, with x-sonde-open: true")
                .hasMessageContaining("#/paths/~1ask/post/x-sonde-prompt: 'form' has several properties;"
                        + " name the one for JSON mode in 'at'");
    }

    private static String prompt(String operation, String annotation) {
        return """
                /%1$s:
                  post:
                    operationId: %1$s
                    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Plea'}}}}
                    responses:
                      '200':
                        description: Words.
                        content:
                          application/json: {schema: {$ref: '#/components/schemas/Words'}}
                          text/event-stream: {schema: {$ref: '#/components/schemas/Piece'}}
                    x-sonde-stream: {property: live, done: end}
                    x-sonde-prompt:
                      annotation: %2$s
                      user: {property: live}
                      texts: [words, after]
                      json: {property: form, value: json}
                      text: /words
                      delta: /words
                      finish: /end
                      endings: {done: complete}
                      owned: [words, live, form]
                """.formatted(operation, annotation);
    }

    @Test
    void factsExtension_thatDoesNotFit() {
        refuses(
                "Ask: {type: object, x-sonde-model-request: {operation: chat, modle: /m}, properties: {m: {type: string}}}",
                "#/components/schemas/Ask/x-sonde-model-request/modle: the member is not known: use model, maxTokens,");
        refuses(
                "Ask: {type: object, x-sonde-model-request: {model: /m}, properties: {m: {type: string}}}",
                "#/components/schemas/Ask/x-sonde-model-request: the member 'operation' is missing");
        refuses(
                "Say: {type: object, x-sonde-model-reply: {id: /x}, properties: {y: {type: string}}}",
                "#/components/schemas/Say/x-sonde-model-reply/id: the path /x has no step 'x'");
        refuses(
                "Say: {type: object, x-sonde-model-reply: {inputTokens: /y}, properties: {y: {type: string}}}",
                "#/components/schemas/Say/x-sonde-model-reply/inputTokens: the path must lead to a number");
        refuses(
                "Say: {type: object, x-sonde-model-reply: {output: {of: [y]}}, properties: {y: {type: string}}}",
                "#/components/schemas/Say/x-sonde-model-reply/output: the member 'at' is missing");
    }

    @Test
    void prices_thatAreNone() {
        refuses(
                "Model: {type: string, x-sonde-prices: {currency: dollars}}",
                "#/components/schemas/Model/x-sonde-prices/currency: must be a currency such as USD");
        refuses(
                "Model: {type: string, x-sonde-prices: {currency: USD, models: {a: {price: {input: 1, cached: '1'}}}}}",
                "#/components/schemas/Model/x-sonde-prices/models/a/price/output: must be an amount such as '0.15'");
        refuses(
                "Model: {type: string, x-sonde-prices: {currency: USD, peak: {from: monday, to: today, hours: ['6-10']}}}",
                "#/components/schemas/Model/x-sonde-prices/peak/to: the day must be one of the week's");
        refuses(
                "Model: {type: string, x-sonde-prices: {currency: USD, peak: {from: monday, to: monday, hours: ['6-10']}}}",
                "#/components/schemas/Model/x-sonde-prices/peak/hours/0: the hours must be like 06:00-10:00");
    }

    private void refuses(String schemas, String message) {
        assertThatThrownBy(() -> generate(schemas))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining(message);
    }

    private void generate(String schemas) {
        Generator.runUnvalidated(Generator.document(folder, "", schemas), folder.resolve("out"), false);
    }
}
