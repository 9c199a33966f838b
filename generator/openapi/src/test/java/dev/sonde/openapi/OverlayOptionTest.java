package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.RefusedDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code overlay}: what its files say is as if it stood in the document. */
class OverlayOptionTest {

    private static final String HEAD = "overlay: 1.0.0\ninfo: {title: Changes, version: '1'}\nactions:\n";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() {
        document = Generator.document(folder, "", "Pet: {type: object, properties: {name: {type: string}}}");
    }

    @Test
    void files_areAppliedInTheirOrder() throws IOException {
        Path first = file("first.yaml", """
                - {target: $.components.schemas.Pet.properties, update: {age: {type: integer}, owner: {$ref: 'more.yaml#/Owner'}}}
                """);
        Path second = Files.writeString(folder.resolve("second.json"), """
                {"overlay": "1.0.0", "info": {"title": "More", "version": "1"}, "actions": [
                  {"target": "$.components.schemas.Pet.properties.name", "remove": true},
                  {"target": "$..age", "update": {"description": "In years."}}
                ]}
                """);
        Files.writeString(folder.resolve("more.yaml"), "Owner: {type: object, properties: {email: {type: string}}}");

        assertThat(generate(first + ", " + second).get("example/client/model/Pet.java"))
                .contains("@param age In years.", "Owner owner")
                .doesNotContain("@Nullable String name");
        assertThat(folder.resolve("out/sonde.lock")).content().contains("first.yaml", "second.json", "more.yaml");
    }

    @Test
    void problems_nameTheOverlayAndTheDocument() throws IOException {
        Path overlay = file("typo.yaml", "  - {target: $.component, update: {}}");
        assertThatThrownBy(() -> generate(overlay.toString()))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessage(overlay + " cannot be applied to " + document
                        + ":\n  #/actions/0/target: $.component matches nothing in the document; correct it, or leave the"
                        + " action out");
    }

    @Test
    void problemsOfWhatAnOverlayAdds_haveTheirPlaceInTheDocument() throws IOException {
        Path overlay = file(
                "astray.yaml", "  - {target: $..Pet.properties, update: {tag: {$ref: '#/components/schemas/Tga'}}}");
        assertThatThrownBy(() -> generate(overlay.toString()))
                .hasMessageContaining(
                        "#/components/schemas/Pet/properties/tag/$ref: '#/components/schemas/Tga' leads nowhere");
    }

    @Test
    void aFileThatIsNotThere_isNamed() {
        assertThatThrownBy(() -> generate("nowhere.yaml")).hasMessage("The overlay nowhere.yaml cannot be read");
    }

    private Path file(String name, String actions) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + actions);
    }

    private SortedMap<String, String> generate(String overlays) {
        return Generator.runWithOverlays(document, overlays, folder.resolve("out"));
    }
}
