package dev.sonde.testkit.script;

import dev.sonde.testkit.record.Recording;
import java.util.Objects;

/**
 * The reply of a recorded file, sent as it was recorded, whatever the request asks for. Immutable.
 *
 * @param recording what was recorded
 */
public record RecordedReply(Recording recording) implements Reply {

    public RecordedReply {
        Objects.requireNonNull(recording, "recording");
    }
}
