package dev.sonde.testkit.verify;

import dev.sonde.testkit.script.ReceivedRequest;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that is expected of a request.
 *
 * @param expected it in words, to stand after "a request with"
 * @param condition whether a request meets it
 * @param actual what a request has in its place, in words
 */
record Criterion(String expected, Predicate<ReceivedRequest> condition, Function<ReceivedRequest, String> actual) {}
