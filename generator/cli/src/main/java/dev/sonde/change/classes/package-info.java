/** What has changed for those who call generated code, by the class files that both documents give. */
@NullMarked
package dev.sonde.change.classes;

import org.jspecify.annotations.NullMarked;
