/**
 * What a spec says about its properties, carried in class files: constraints with the JSON pointer of their rule, retired
 * values, and the meta-annotation by which a processor recognises a generated prompt annotation. Rule: numbers stand in
 * the spec alone; everything here is generated from it.
 */
@NullMarked
package dev.sonde.annotation;

import org.jspecify.annotations.NullMarked;
