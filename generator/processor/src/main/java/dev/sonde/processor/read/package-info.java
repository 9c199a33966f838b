/**
 * From the compiler's elements to the model. Rule: everything that was written comes through, wrong or right; nothing after this
 * stage touches an element, and nothing here says what is right.
 */
@NullMarked
package dev.sonde.processor.read;

import org.jspecify.annotations.NullMarked;
