/** The first program with Sonde: four interfaces, and what they answer. Copy from here. */
package dev.sonde.samples.quickstart;
