/**
 * Rules that values keep beyond their type, as generated codecs check them. Rule: a violation is said in the words of what would be
 * right.
 */
@NullMarked
package dev.sonde.json.rule;

import org.jspecify.annotations.NullMarked;
