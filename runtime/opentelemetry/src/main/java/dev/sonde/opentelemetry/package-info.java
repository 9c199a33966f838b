/**
 * Spans and metrics of calls for OpenTelemetry. Rule: names come from its conventions, facts from {@code dev.sonde.observe}; texts
 * are recorded only when asked for.
 */
@NullMarked
package dev.sonde.opentelemetry;

import org.jspecify.annotations.NullMarked;
