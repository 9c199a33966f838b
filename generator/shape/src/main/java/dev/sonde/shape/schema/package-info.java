/**
 * JSON Schema as a model is shown it: a shape becomes one line of compact text. Rule: the text depends on nothing but the shape
 * and its declarations, and no JSON library is needed to write it.
 */
@NullMarked
package dev.sonde.shape.schema;

import org.jspecify.annotations.NullMarked;
