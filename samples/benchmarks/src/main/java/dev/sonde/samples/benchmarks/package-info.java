/**
 * Sonde, a hand-written floor and its rivals, measured on one loopback server. Rule: every contender does the same work and reads
 * the same parts of the replies.
 */
package dev.sonde.samples.benchmarks;
