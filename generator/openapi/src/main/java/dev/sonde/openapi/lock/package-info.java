/**
 * What lies beside generated code and tells what it was generated from, and the code as it is on disk. Nothing here knows what generated
 * code looks like.
 */
@NullMarked
package dev.sonde.openapi.lock;

import org.jspecify.annotations.NullMarked;
