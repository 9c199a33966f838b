/** An interface whose prompts have more than one model, and a program that shows when the next one is asked. */
package dev.sonde.samples.fallback;
