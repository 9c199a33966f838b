/**
 * The annotation processor: it turns interfaces with prompts into calls of a client. Rule: this package only conducts; the stages
 * read, check and emit do the work on the model and never see one another.
 */
@NullMarked
package dev.sonde.processor;

import org.jspecify.annotations.NullMarked;
