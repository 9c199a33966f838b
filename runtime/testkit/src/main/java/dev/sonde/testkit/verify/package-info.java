/**
 * Verification: whether the requests that a test expects have been received, told such that a failure needs no debugger. Rule:
 * looks at what was received and changes nothing; a failure is an {@link AssertionError}.
 */
@NullMarked
package dev.sonde.testkit.verify;

import org.jspecify.annotations.NullMarked;
