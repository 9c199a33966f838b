/**
 * The constraints of {@code spec/deepseek.yaml}, applied to requests by a JSON Schema validator. Rule: what the document
 * says is read from it and stands nowhere here; only rules that it states in words are code.
 */
@NullMarked
package dev.sonde.testkit.spec;

import org.jspecify.annotations.NullMarked;
