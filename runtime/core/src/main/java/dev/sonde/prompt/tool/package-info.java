/**
 * Tools: methods of the user's that a model may call before it replies. Rule: generated code reads the arguments and calls, without
 * reflection; what the model is told of a failure says nothing that the tool did not mean to say.
 */
@NullMarked
package dev.sonde.prompt.tool;

import org.jspecify.annotations.NullMarked;
