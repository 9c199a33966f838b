/** The command line: parses arguments, runs what they ask for, and says what came of it. */
@NullMarked
package dev.sonde.cli;

import org.jspecify.annotations.NullMarked;
