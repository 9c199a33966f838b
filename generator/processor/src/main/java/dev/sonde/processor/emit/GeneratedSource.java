package dev.sonde.processor.emit;

/**
 * A source file to write.
 *
 * @param className qualified
 */
public record GeneratedSource(String className, String text) {}
