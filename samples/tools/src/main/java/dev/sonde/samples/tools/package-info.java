/** A concierge who looks up what a guest asks for, and books it: prompts whose model calls methods of the program. */
package dev.sonde.samples.tools;
