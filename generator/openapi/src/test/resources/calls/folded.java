package example;

import dev.sonde.fold.Folding;
import dev.sonde.json.JsonText;
import example.client.codec.ChunkCodec;
import example.client.codec.WholeFold;
import example.client.model.Chunk;
import example.client.model.Whole;
import java.util.function.Function;

/** Folds chunks, each of which stands on a line of its own. */
public final class Program implements Function<String, String> {

    @Override
    public String apply(String chunks) {
        Folding<Chunk, Whole> folding = WholeFold.INSTANCE.begin();
        chunks.lines().forEach(chunk -> folding.add(JsonText.read(chunk, ChunkCodec.INSTANCE)));
        Whole whole = folding.reply();
        return whole.text() + " " + whole.additionalProperties();
    }
}
