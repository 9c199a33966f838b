package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.CachePlace;
import dev.sonde.testkit.behaviour.UsagePlace;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Puts the usage into the chunks of a stream. */
final class ChunkUsage {

    private ChunkUsage() {}

    /** @param asked whether {@code include_usage} was set: then every chunk has the property, null before the usage */
    static void add(List<ObjectNode> chunks, Usage usage, boolean asked, Behaviour behaviour) {
        ObjectNode json = usage.json(behaviour.of(CachePlace.class));
        if (asked) {
            chunks.forEach(chunk -> chunk.putNull("usage"));
        }
        ObjectNode last = chunks.get(chunks.size() - 1);
        if (behaviour.of(UsagePlace.class) == UsagePlace.FINISH_CHUNK) {
            last.set("usage", json);
        } else if (asked) {
            ObjectNode trailing = last.deepCopy();
            trailing.putArray("choices");
            trailing.set("usage", json);
            chunks.add(trailing);
        }
    }
}
