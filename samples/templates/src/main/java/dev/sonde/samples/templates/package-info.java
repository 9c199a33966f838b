/** An interface whose prompts are templates, in annotations and in files, and a program that shows what they come to. */
@NullMarked
package dev.sonde.samples.templates;

import org.jspecify.annotations.NullMarked;
