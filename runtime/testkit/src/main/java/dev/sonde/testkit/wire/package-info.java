/**
 * DeepSeek's API as the fake speaks it: routes, checks in the service's order, and the JSON of replies, chunks and errors.
 * Rule: every fact of the wire stands here once.
 */
@NullMarked
package dev.sonde.testkit.wire;

import org.jspecify.annotations.NullMarked;
