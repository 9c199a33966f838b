/** An interface that remembers what was said, is shown examples, and takes options with a call. */
package dev.sonde.samples.conversation;
