package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;

/** A value that can stand in an annotation. */
public sealed interface Literal {

    /** As a message quotes it. */
    String shown();

    /** As the API knows it. */
    default String text() {
        return shown();
    }

    record Text(String value) implements Literal {
        @Override
        public String shown() {
            return '"' + value + '"';
        }

        @Override
        public String text() {
            return value;
        }
    }

    /** An integer; {@code wide} if it is a {@code long}. */
    record Whole(long value, boolean wide) implements Literal {
        @Override
        public String shown() {
            return Long.toString(value);
        }
    }

    record Fraction(double value) implements Literal {
        @Override
        public String shown() {
            return Double.toString(value);
        }
    }

    record Flag(boolean value) implements Literal {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** A constant of an enum. */
    record Constant(ClassName type, String name) implements Literal {
        @Override
        public String shown() {
            return name;
        }
    }
}
