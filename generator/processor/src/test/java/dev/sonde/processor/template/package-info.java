/** What templates are tested with: cases by the rules of Mustache, and the values that they fill in. */
@NullMarked
package dev.sonde.processor.template;

import org.jspecify.annotations.NullMarked;
