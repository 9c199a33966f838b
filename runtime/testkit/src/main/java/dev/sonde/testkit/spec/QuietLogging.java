package dev.sonde.testkit.spec;

import org.slf4j.LoggerFactory;

/** Keeps SLF4J, which the JSON Schema validator uses, from complaining on standard error where no logging is set up. */
final class QuietLogging {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private QuietLogging() {}

    /** Starts SLF4J in silence, once; without effect when the process has started it before. */
    static void begin() {
        String before = System.getProperty(VERBOSITY);
        if (before != null) {
            return;
        }
        System.setProperty(VERBOSITY, "ERROR");
        LoggerFactory.getILoggerFactory();
        System.clearProperty(VERBOSITY);
    }
}
