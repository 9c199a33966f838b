/**
 * Rules in a file, for those who do not write Java. Rule: every mistake in a file is reported with its line and what to write
 * instead; what a rule does is for the package {@code script}.
 */
@NullMarked
package dev.sonde.testkit.scriptfile;

import org.jspecify.annotations.NullMarked;
