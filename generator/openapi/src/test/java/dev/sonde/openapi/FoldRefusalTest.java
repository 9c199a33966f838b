package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.RefusedDocumentException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chunks that cannot become the reply they are to become are refused at their JSON pointer. */
class FoldRefusalTest {

    @TempDir
    Path folder;

    @Test
    void fold_ofSomethingThatCannotBeAppended() {
        refusesChunk("count: {type: integer, x-sonde-fold: append}", """
                Chunk/properties/count/x-sonde-fold: only a string can be folded by 'append'""");
        refusesChunk("text: {type: string, x-sonde-fold: replace}", """
                Chunk/properties/text/x-sonde-fold: only an array can be folded by 'replace'""");
        refusesChunk("text: {type: string, x-sonde-fold: glue}", """
                Chunk/properties/text/x-sonde-fold: x-sonde-fold must be append or replace""");
    }

    @Test
    void fold_intoSomethingThatTheReplyLacks() {
        refusesChunk("piece: {type: string, x-sonde-fold: append, x-sonde-folds-into: txt}", """
                Chunk/properties/piece/x-sonde-folds-into: Whole has no property 'txt' to fold this into""");
    }

    @Test
    void fold_intoAnotherType() {
        refusesChunk("text: {type: string, x-sonde-fold: append}, count: {type: string}", """
                Chunk/properties/count: a value of type java.lang.String cannot be folded into 'count', which is \
                java.lang.Integer""");
    }

    @Test
    void fold_outsideOfAnyStream() {
        refuses(
                "Alone: {type: object, properties: {text: {type: string, x-sonde-fold: append}}}",
                "#/components/schemas/Alone/properties/text: x-sonde-fold says nothing here");
    }

    /** Refuses a chunk with these properties, whose reply has a text and a count. */
    private void refusesChunk(String properties, String message) {
        assertThatThrownBy(() -> Generator.run(Documents.streamed(folder, properties), folder.resolve("out")))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("#/components/schemas/" + message);
    }

    private void refuses(String schemas, String message) {
        assertThatThrownBy(() -> Generator.run(Generator.document(folder, "", schemas), folder.resolve("out")))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining(message);
    }
}
