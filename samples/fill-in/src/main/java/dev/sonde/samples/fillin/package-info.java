/** An interface that fills gaps in code, between what stands before and what follows. */
package dev.sonde.samples.fillin;
