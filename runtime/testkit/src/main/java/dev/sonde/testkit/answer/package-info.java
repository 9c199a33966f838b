/**
 * The built-in model: a deterministic answer, valid for whatever is asked, where no rule of the script answers. Rule: no
 * randomness and no clock.
 */
@NullMarked
package dev.sonde.testkit.answer;

import org.jspecify.annotations.NullMarked;
