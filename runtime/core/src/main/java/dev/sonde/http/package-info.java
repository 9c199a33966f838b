/**
 * How bytes reach a server and come back: one blocking method that any thread can abort. Rule: knows nothing of JSON, events,
 * retries or clocks.
 */
@NullMarked
package dev.sonde.http;

import org.jspecify.annotations.NullMarked;
