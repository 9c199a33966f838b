/**
 * An observation of every call for Micrometer. Rule: names come from OpenTelemetry's conventions, facts from
 * {@code dev.sonde.observe}; the texts of prompts and replies are never recorded.
 */
@NullMarked
package dev.sonde.micrometer;

import org.jspecify.annotations.NullMarked;
