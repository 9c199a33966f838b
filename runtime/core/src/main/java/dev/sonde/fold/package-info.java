/**
 * How the chunks of a stream become the reply they are pieces of. Rule: it works on JSON, by what the API's description says, so
 * that nothing a chunk holds is lost; it knows no provider.
 */
@NullMarked
package dev.sonde.fold;

import org.jspecify.annotations.NullMarked;
