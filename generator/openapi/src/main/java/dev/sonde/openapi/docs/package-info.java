/**
 * From the model to pages in Markdown, with examples in Java. Rule: a page says what the model says; descriptions, which are
 * Markdown in the document already, stand in it as they are.
 */
@NullMarked
package dev.sonde.openapi.docs;

import org.jspecify.annotations.NullMarked;
