/**
 * The doors: OpenAPI Generator finds, configures and drives this generator through these classes. Rule: thin; whatever
 * touches a class of OpenAPI Generator stands here.
 */
@NullMarked
package dev.sonde.openapi.host;

import org.jspecify.annotations.NullMarked;
