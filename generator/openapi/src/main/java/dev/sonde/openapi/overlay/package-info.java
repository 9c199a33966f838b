/**
 * Overlays: changes to a document that stand beside it, by the Overlay Specification 1.0. Rule: an action that changes nothing is a
 * problem, as whoever wrote it meant something.
 */
@NullMarked
package dev.sonde.openapi.overlay;

import org.jspecify.annotations.NullMarked;
