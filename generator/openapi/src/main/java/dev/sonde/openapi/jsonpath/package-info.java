/**
 * Queries in the language of RFC 9535. Rule: a query that the RFC does not allow is refused with the place in its text, and one that
 * it allows selects what the RFC says.
 */
@NullMarked
package dev.sonde.openapi.jsonpath;

import org.jspecify.annotations.NullMarked;
