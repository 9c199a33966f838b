/**
 * Which operations of a document are generated. Works on the tree: what is not selected is taken out before anything is read, and
 * nothing later knows of it.
 */
@NullMarked
package dev.sonde.openapi.select;

import org.jspecify.annotations.NullMarked;
