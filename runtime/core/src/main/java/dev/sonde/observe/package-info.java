/**
 * What calls tell those who watch them: attempts, first byte, first token, tokens, end. Rule: nothing here can hold the key, and
 * nothing prints a prompt or a reply.
 */
@NullMarked
package dev.sonde.observe;

import org.jspecify.annotations.NullMarked;
