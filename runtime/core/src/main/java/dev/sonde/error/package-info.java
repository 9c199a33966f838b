/**
 * Everything that can go wrong with a call or its reply, as one sealed family of unchecked exceptions. Rule: a message says
 * what was attempted, how it went and what helps; it never carries the key.
 */
@NullMarked
package dev.sonde.error;

import org.jspecify.annotations.NullMarked;
