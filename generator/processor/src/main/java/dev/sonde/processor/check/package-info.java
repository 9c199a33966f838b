/**
 * The rules of the language, over the model. Rule: a check never throws and never stops at the first problem; all texts stand in
 * {@link dev.sonde.processor.check.Problem}.
 */
@NullMarked
package dev.sonde.processor.check;

import org.jspecify.annotations.NullMarked;
