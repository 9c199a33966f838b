/**
 * JSON as generated code reads and writes it: codecs on Jackson's streaming API, raw values, and the small vocabulary that
 * codecs are made of. Rule: no reflection and no {@code ObjectMapper}; only what lets databind use codecs, or codecs databind, names it.
 */
@NullMarked
package dev.sonde.json;

import org.jspecify.annotations.NullMarked;
