package dev.sonde.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one JSON value looks like, and the Java type that holds it. Immutable. */
public sealed interface Shape {

    /** The Java type that holds the value, boxed. */
    TypeName type();

    /** A string, number or boolean. */
    record Scalar(ScalarKind kind) implements Shape {
        @Override
        public TypeName type() {
            return kind.type();
        }
    }

    /** A value of a declared type: a record, an enum or a union. By name, so that shapes can be recursive. */
    record Reference(TypeName type, CodeBlock codec) implements Shape {

        /** A type whose codec is a class with an {@code INSTANCE}. */
        public static Reference of(ClassName type, ClassName codec) {
            return new Reference(type, CodeBlock.of("$T.INSTANCE", codec));
        }

        /** A type has one codec, and code is compared by printing it. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reference reference && type.equals(reference.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** An array whose elements have one shape. */
    record ListOf(Shape element) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.type());
        }
    }

    /** An array that Java holds in something else than a list. */
    record SequenceOf(Shape element, Sequence sequence, TypeName type) implements Shape {}

    /** What holds the elements of an array. */
    enum Sequence {
        SET,
        ARRAY,
        /** An array of {@code boolean}, {@code int}, {@code long} or {@code double}. */
        PRIMITIVES
    }

    /**
     * An object with properties of any name whose values have one shape.
     *
     * @param key the enum of the names; null if they are any strings
     */
    record MapOf(@Nullable Reference key, Shape value) implements Shape {

        public MapOf(Shape value) {
            this(null, value);
        }

        @Override
        public TypeName type() {
            TypeName name = key == null ? ClassName.get(String.class) : key.type();
            return ParameterizedTypeName.get(ClassName.get(Map.class), name, value.type());
        }
    }

    /** A value or null, in one of the JDK's optionals. */
    record OptionalOf(Shape value, TypeName type) implements Shape {}

    /** A value that keeps rules. */
    record Constrained(Shape value, List<Rule> rules) implements Shape {

        public Constrained {
            rules = List.copyOf(rules);
        }

        @Override
        public TypeName type() {
            return value.type();
        }
    }

    /** Any JSON value, kept as it is. */
    record Raw() implements Shape {
        @Override
        public TypeName type() {
            return RuntimeTypes.JSON_VALUE;
        }
    }
}
