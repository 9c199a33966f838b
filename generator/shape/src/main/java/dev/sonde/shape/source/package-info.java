/**
 * The text of generated source files: JavaPoet's, with lines broken the way palantir-java-format breaks them. Rule: only white
 * space changes; a form that is not understood stays as it was written.
 */
@NullMarked
package dev.sonde.shape.source;

import org.jspecify.annotations.NullMarked;
