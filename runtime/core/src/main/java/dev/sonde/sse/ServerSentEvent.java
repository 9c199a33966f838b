package dev.sonde.sse;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream.
 *
 * @param type the event's type; {@code message} unless an {@code event} field says otherwise
 * @param data the {@code data} lines, joined by line feeds
 * @param id the last event id seen so far; empty if none was
 * @param retry how long the server wants a client to wait before it connects again; null unless this event said so
 */
public record ServerSentEvent(
        String type, String data, String id, @Nullable Duration retry) {}
