package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.openapi.host.Generation;
import dev.sonde.openapi.host.Options;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only chunks have is warned of, and stands in nobody's way: a provider may add to them at any time. */
class FoldWarningTest {

    private static final String PROPERTIES = "text: {type: string, x-sonde-fold: append}, mood: {type: string}, "
            + "note: {type: object, properties: {aside: {type: string, x-sonde-fold: append}}}";

    @TempDir
    Path folder;

    @Test
    void propertyThatTheReplyLacks_isWarnedOf() {
        Path document = Documents.streamed(folder, PROPERTIES);
        Generation generation = Generation.of(document.toString(), Options.of("example", "", Map.of()));
        assertThat(generation.warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "#/components/schemas/Chunk/properties/mood: Whole has no property 'mood' to fold this into; folded"
                                + " replies have it among their additionalProperties. If it has another name there, give that"
                                + " in x-sonde-folds-into",
                        "#/components/schemas/Chunk/properties/note: Whole has no property 'note' to fold this into; folded"
                                + " replies have it among their additionalProperties. If it has another name there, give that"
                                + " in x-sonde-folds-into");
    }

    @Test
    void propertyThatTheReplyLacks_isFoldedAmongTheAdditionalOnes() throws Exception {
        try (Program program = new Program("folded", Documents.streamed(folder, PROPERTIES), folder)) {
            assertThat(program.tell("""
                            {"text": "Hel", "mood": "sad", "note": {"aside": "by "}}
                            {"text": "lo", "mood": "glad", "note": {"aside": "hand"}}
                            """)).isEqualTo("Hello {mood=\"glad\", note={\"aside\":\"by hand\"}}");
        }
    }
}
