/**
 * A fake DeepSeek for tests and samples: start it, say what it answers, point a client at it, look at what it received. Rule:
 * only the doors stand here; what a test says is in {@code script}, how the wire looks in {@code wire}.
 */
@NullMarked
package dev.sonde.testkit;

import org.jspecify.annotations.NullMarked;
