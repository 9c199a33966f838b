/**
 * From a sound model to source text, with JavaPoet. Rule: an emitter never validates, and knows neither elements nor any provider;
 * what it writes reads like hand-written code.
 */
@NullMarked
package dev.sonde.processor.emit;

import org.jspecify.annotations.NullMarked;
