/**
 * The switches of the fake: one enum for each question that sources answer differently, or the service has answered
 * differently over time. Rule: only what differs and since when; acting on it is for the other packages.
 */
@NullMarked
package dev.sonde.testkit.behaviour;

import org.jspecify.annotations.NullMarked;
