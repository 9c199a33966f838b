/**
 * The language of templates: a text becomes a {@link dev.sonde.processor.model.Template}, by the specification of Mustache 1.4. Rule:
 * it knows neither the compiler's elements nor where files are; what the names in a text mean is found out elsewhere.
 */
@NullMarked
package dev.sonde.processor.mustache;

import org.jspecify.annotations.NullMarked;
