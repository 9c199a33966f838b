/**
 * What a document means for Java: types, operations, the client and its prompt annotation. Rule: immutable records that
 * know nothing of OpenAPI Generator; every node has its JSON pointer.
 */
@NullMarked
package dev.sonde.openapi.model;

import org.jspecify.annotations.NullMarked;
