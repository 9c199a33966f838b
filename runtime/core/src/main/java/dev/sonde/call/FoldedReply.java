package dev.sonde.call;

import dev.sonde.fold.Fold;
import dev.sonde.json.JsonCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call whose reply comes as a stream, is given away event by event, and is there as a whole at the end. */
record FoldedReply<T, R>(
        Exchange exchange, JsonCodec<T> codec, @Nullable String done, Fold<T, R> fold, Consumer<? super T> receiver)
        implements Answer<R> {

    @Override
    public R run() {
        return ChunkReader.open(exchange, codec, done).fold(fold.begin(), receiver);
    }
}
