package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.host.Options;
import dev.sonde.openapi.host.RefusedDocumentException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated types that are seen in their package only. */
class VisibilityTest {

    private static final Map<String, String> HIDDEN = Map.of("visibility", "package");
    private static final String WRAPPER = """
            package %s;

            import example.client.PetClient;

            final class Shop {
                Object pet() {
                    return PetClient.fromEnv().getPet(1L);
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void types_areSeenInTheirPackageOnly() {
        SortedMap<String, String> sources =
                Generator.run(Path.of("src/test/resources/documents/pets.yaml"), folder.resolve("out"), HIDDEN);
        assertThat(sources.keySet()).allMatch(path -> path.matches("example/client/[^/]+"));
        sources.put("example/client/Shop.java", WRAPPER.formatted("example.client"));
        assertThat(Generator.compile(sources, folder)).isEmpty();
        sources.put("example/Shop.java", WRAPPER.formatted("example"));
        assertThat(Generator.compile(sources, folder))
                .hasSize(2)
                .allMatch(error -> error.contains("example.client.PetClient is not public in example.client"));
    }

    @Test
    void typesOfSeveralPackages_areRefused() {
        assertThatThrownBy(() -> Options.of("a", "a.data", HIDDEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'visibility' is 'package', but a.data is not the package of the client: leave out"
                        + " modelPackage and codecPackage, or set both to a");
        assertThat(Options.of("a", "a", HIDDEN).packages().codec()).isEqualTo("a");
    }

    @Test
    void typesOfOneName_inOnePackage_areRefused() {
        String schemas = """
                ExampleClient: {type: object, properties: {a: {type: string}}}
                ACodec: {type: object, properties: {a: {type: string}}}
                A: {type: string, enum: [b]}
                """;
        String document = Generator.document(folder, "", schemas).toString();
        assertThatThrownBy(() -> Generation.of(document, Options.of("a", "", HIDDEN)))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("#/components/schemas/ExampleClient: its Java name collides with that of #/info")
                .hasMessageContaining(
                        "#/components/schemas/A: its Java name collides with that of #/components/schemas/ACodec;");
        Generation.of(document, Options.of("a", "", Map.of()));
    }
}
