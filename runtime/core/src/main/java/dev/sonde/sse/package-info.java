/**
 * Server-sent events as the WHATWG describes them, from bytes. Rule: knows nothing of JSON and of what an event means.
 */
@NullMarked
package dev.sonde.sse;

import org.jspecify.annotations.NullMarked;
