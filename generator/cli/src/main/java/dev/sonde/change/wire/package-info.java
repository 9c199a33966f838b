/** What has changed on the wire, by the canonical schemas of both documents. Nothing here knows of Java. */
@NullMarked
package dev.sonde.change.wire;

import org.jspecify.annotations.NullMarked;
