/** What annotated interfaces cost javac, with Sonde and with others. */
@NullMarked
package dev.sonde.samples.compiletime;

import org.jspecify.annotations.NullMarked;
