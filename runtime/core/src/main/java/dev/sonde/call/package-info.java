/**
 * What generated clients are made of: a call from its path to its reply, with clocks, retries, streams and futures. Rule: a call
 * runs on one thread from first byte to last; every other form only starts it elsewhere or ends it early.
 */
@NullMarked
package dev.sonde.call;

import org.jspecify.annotations.NullMarked;
