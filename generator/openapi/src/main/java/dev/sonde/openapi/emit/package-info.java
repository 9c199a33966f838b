/**
 * From the model to Java source with JavaPoet. Rule: an emitter never validates; one small method per generated member.
 */
@NullMarked
package dev.sonde.openapi.emit;

import org.jspecify.annotations.NullMarked;
