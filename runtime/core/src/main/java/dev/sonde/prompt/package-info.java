/**
 * What a generated prompt calls: templates, and replies read as text or as typed values. Rule: variables are never scanned, and a
 * reply is either read completely or refused with everything the model said.
 */
@NullMarked
package dev.sonde.prompt;

import org.jspecify.annotations.NullMarked;
