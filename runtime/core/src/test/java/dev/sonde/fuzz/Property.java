package dev.sonde.fuzz;

/** What must hold whatever is chosen; it fails by throwing, with a message that shows the case. */
@FunctionalInterface
public interface Property {

    void check(Choices choices) throws Throwable;
}
