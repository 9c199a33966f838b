/**
 * What has changed between two documents of an API, on the wire and for those who call it from Java. The door is {@link ChangeReport}.
 */
@NullMarked
package dev.sonde.change;

import org.jspecify.annotations.NullMarked;
