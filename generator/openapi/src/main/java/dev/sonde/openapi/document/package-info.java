/**
 * A document as it was written, and its schemas in canonical form: the many ways to say a thing become one. Rule: nothing here
 * knows Java names.
 */
@NullMarked
package dev.sonde.openapi.document;

import org.jspecify.annotations.NullMarked;
