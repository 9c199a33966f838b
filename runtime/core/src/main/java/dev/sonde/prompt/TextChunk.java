package dev.sonde.prompt;

import java.util.Optional;

/** A piece of a streamed reply; generated chunk types of chat operations implement it. */
public interface TextChunk {

    /** The next piece of the text; empty if this chunk brings none. */
    Optional<String> text();

    /** How the reply ended, if this chunk ends it; {@link Ending#NONE} else. */
    Ending ending();
}
