/** Shows replies as typed values: what the model is told of a type, and what is read, repaired and refused. */
package dev.sonde.samples.structured;
