package dev.sonde.samples.benchmarks;

/** A structured reply. */
public record Person(String name, int age, String city) {}
