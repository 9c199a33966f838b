/** A report as people read it. */
@NullMarked
package dev.sonde.change.report;

import org.jspecify.annotations.NullMarked;
