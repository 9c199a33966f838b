/** What changes on the wire mean to prompts, which are checked against the document when they are compiled. */
@NullMarked
package dev.sonde.change.prompts;

import org.jspecify.annotations.NullMarked;
