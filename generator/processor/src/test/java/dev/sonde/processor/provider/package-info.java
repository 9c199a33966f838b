/**
 * A provider written by hand, in the form in which the generator writes one. Rule: it shares no name with any real provider, which
 * is the proof that the processor knows none.
 */
@NullMarked
package dev.sonde.processor.provider;

import org.jspecify.annotations.NullMarked;
