package dev.sonde.openapi.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Overlay Specification 1.0, and what it leaves to say. */
class OverlayTest {

    private static final String DOCUMENT = """
            info: {title: Pets, contact: {name: Ada}}
            tags: [{name: dogs}]
            paths:
              /pets:
                get:
                  summary: Old
                  parameters:
                    - {name: filter, in: query, schema: {type: string}}
                    - {name: dummy, in: query}
                    - {name: filter, in: header}
                post: {summary: Add}
              /toys:
                get: {parameters: [{name: dummy, in: query}, {name: size, in: query}], x-oai-traits: [paged]}
            """;

    @Test
    void structured_mirrorsTheDocument() {
        assertThat(apply("""
                - target: '$' # the root
                  update:
                    info: {x-overlay-applied: structured, contact: {email: ada@example.com}}
                    paths:
                      /pets: {get: {summary: New, x-rate-limit: 100}}
                      /more: {get: {summary: More}}
                    tags:
                    info2:
                """)).isEqualTo(yaml("""
                info: {title: Pets, contact: {name: Ada, email: ada@example.com}, x-overlay-applied: structured}
                tags: [{name: dogs}]
                paths:
                  /pets:
                    get:
                      summary: New
                      parameters:
                        - {name: filter, in: query, schema: {type: string}}
                        - {name: dummy, in: query}
                        - {name: filter, in: header}
                      x-rate-limit: 100
                    post: {summary: Add}
                  /toys:
                    get: {parameters: [{name: dummy, in: query}, {name: size, in: query}], x-oai-traits: [paged]}
                  /more: {get: {summary: More}}
                info2:
                """));
    }

    @Test
    void targeted_severalActions() {
        JsonNode document = apply("""
                - {target: "$.paths['/pets'].get", update: {summary: One}}
                - {target: "$.paths['/toys'].get", update: {summary: Two}}
                - {target: "$.paths['/toys']", update: {post: {x-safe: false}}}
                """);
        assertThat(document.at("/paths/~1pets/get/summary").asText()).isEqualTo("One");
        assertThat(document.at("/paths/~1toys/get/summary").asText()).isEqualTo("Two");
        assertThat(document.at("/paths/~1toys/post/x-safe").isBoolean()).isTrue();
    }

    @Test
    void wildcardsAndFilters_changeEveryMatch_andNothingElse() {
        JsonNode document = apply("""
                - {target: '$.paths.*.get', update: {x-safe: {by: all}}}
                - target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']
                  update: {schema: {$ref: '#/components/schemas/filterSchema'}}
                - {target: "$.paths['/pets'].get['x-safe']", update: {by: one}}
                """);
        assertThat(document.at("/paths/~1pets/get/parameters/0/schema"))
                .isEqualTo(yaml("{type: string, $ref: '#/components/schemas/filterSchema'}"));
        assertThat(document.at("/paths/~1pets/get/parameters/2").has("schema")).isFalse();
        assertThat(document.at("/paths/~1pets/get/x-safe/by").asText()).isEqualTo("one");
        assertThat(document.at("/paths/~1toys/get/x-safe/by").asText()).isEqualTo("all");
    }

    @Test
    void arrays_getOneMoreElement_orSeveralWithinAMember() {
        JsonNode document = apply("""
                - {target: '$.paths.*.get.parameters', update: {name: newParam, in: query}}
                - {target: $, update: {tags: [{name: cats}, {name: birds}]}}
                """);
        assertThat(document.at("/paths/~1pets/get/parameters/3/name").asText()).isEqualTo("newParam");
        assertThat(document.at("/paths/~1toys/get/parameters/2/name").asText()).isEqualTo("newParam");
        assertThat(document.get("tags")).isEqualTo(yaml("[{name: dogs}, {name: cats}, {name: birds}]"));
    }

    @Test
    void remove_takesElementsOfArrays_andMembers() {
        JsonNode document = apply("""
                - {target: "$.paths.*.get.parameters[?@.name == 'dummy']", remove: true}
                - {target: '$.paths.*.post', remove: true, update: {ignored: true}}
                - {target: "$.paths['/pets'].get.parameters[0,1]", remove: true}
                """);
        assertThat(document.get("paths")).isEqualTo(yaml("""
                /pets: {get: {summary: Old, parameters: []}}
                /toys: {get: {parameters: [{name: size, in: query}], x-oai-traits: [paged]}}
                """));
    }

    @Test
    void traits_applyWhereTheDocumentSaysSo() {
        JsonNode document = apply("""
                - {target: "$.paths.*[?@.x-oai-traits[?@ == 'paged']]", update: {parameters: [{name: top, in: query}]}}
                """);
        assertThat(document.at("/paths/~1toys/get/parameters")).hasSize(3);
        assertThat(document.at("/paths/~1pets/get/parameters")).hasSize(3);
    }

    @Test
    void actions_workOnWhatTheFormerLeft() {
        JsonNode document = apply("""
                - {target: $.info.contact, remove: true}
                - {target: $.info, update: {contact: {url: 'https://example.com'}}}
                - {target: $.info.contact, update: {name: Eve}}
                """);
        assertThat(document.at("/info/contact")).isEqualTo(yaml("{url: 'https://example.com', name: Eve}"));
    }

    @Test
    void actionsThatCannotBeDone_areProblems() {
        assertThat(problems(overlay("""
                - {target: $.pahts, update: {a: 1}}
                - {target: $.info.title, update: {a: 1}}
                - {target: $.info, update: text}
                - {target: $, update: {info: [1], tags: {a: 1}}}
                - {target: $, remove: true}
                """)))
                .containsExactly(
                        "#/actions/0/target: $.pahts matches nothing in the document; correct it, or leave the action out",
                        "#/actions/1/target: $.info.title selects #/info/title, which is neither an object nor an array;"
                                + " select the object that holds it",
                        "#/actions/2/update: must be an object, as its members are merged into the object #/info",
                        "#/actions/3/update/info: must be an object, as it is in the document; to replace that, remove it"
                                + " in an action before",
                        "#/actions/3/update/tags: must be an array, as it is in the document; to replace that, remove it"
                                + " in an action before",
                        "#/actions/4/target: the whole document cannot be removed; select what is in it");
    }

    @Test
    void overlaysThatAreNone_areProblems_allInOneRun() {
        assertThat(problems("""
                overlay: 2.0.0
                info: {title: Mine, versoin: 1}
                extend: x
                x-note: allowed
                actions:
                  - {target: '$.paths[', update: {}}
                  - {taget: $, update: {}}
                  - {target: $, remove: 'yes'}
                  - {target: $}
                  - text
                """))
                .containsExactly(
                        "#/actions/0/target: $.paths[ is no JSONPath at the end: expected a name in quotes, an index, a slice, * or ?",
                        "#/actions/1/taget: the member is not known: use target, description, update, remove, or begin its"
                                + " name with x-",
                        "#/actions/1/target: the member is missing; it must be a string",
                        "#/actions/2/remove: must be true or false",
                        "#/actions/3: changes nothing; give it an update, or remove: true",
                        "#/actions/4: must be an object with the members target, description, update, remove",
                        "#/extend: the member is not known: use overlay, info, extends, actions, or begin its name with x-",
                        "#/info/version: the member is missing; it must be a string",
                        "#/info/versoin: the member is not known: use title, version, or begin its name with x-",
                        "#/overlay: must be the version of the specification, such as '1.0.0'");
        assertThat(problems("[]"))
                .containsExactly("#: must be an object with the members overlay, info, extends, actions");
        assertThat(problems("{overlay: 1.0.0, info: {title: T, version: '1'}, actions: []}"))
                .containsExactly("#/actions: must be an array with an action at least");
    }

    @Test
    void exampleOfThePage_isAnOverlay() throws IOException {
        String example = Files.readString(Path.of("README.md")).replaceAll("(?s).*?```yaml\n(overlay: .*?)```.*", "$1");
        JsonNode document = yaml("""
                paths:
                  /pets: {get: {operationId: listPets, parameters: [{name: limit, schema: {type: integer}}]}}
                  /internal: {get: {}}
                """);
        Problems problems = new Problems();
        Overlay.read(yaml(example), problems).apply(document, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(document).isEqualTo(yaml("""
                paths:
                  /pets: {get: {operationId: listPets, parameters: [{name: limit, schema: {type: integer, maximum: 100}}]}}
                """));
    }

    private static JsonNode apply(String actions) {
        Problems problems = new Problems();
        JsonNode document = yaml(DOCUMENT);
        Overlay.read(yaml(overlay(actions)), problems).apply(document, problems);
        assertThat(problems.all()).isEmpty();
        return document;
    }

    private static List<String> problems(String overlay) {
        Problems problems = new Problems();
        Overlay read = Overlay.read(yaml(overlay), problems);
        if (problems.all().isEmpty()) {
            read.apply(yaml(DOCUMENT), problems);
        }
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static String overlay(String actions) {
        return "overlay: 1.0.1\ninfo: {title: Changes, version: '1'}\nextends: pets.yaml\nactions:\n"
                + actions.indent(2);
    }

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
