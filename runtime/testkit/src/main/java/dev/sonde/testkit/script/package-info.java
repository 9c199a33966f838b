/**
 * What a test says to the fake and reads back from it: rules, replies, received requests. Rule: no sockets, and nothing of
 * the shape of replies on the wire.
 */
@NullMarked
package dev.sonde.testkit.script;

import org.jspecify.annotations.NullMarked;
