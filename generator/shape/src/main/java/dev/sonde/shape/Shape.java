package dev.sonde.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

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
    }

    /** An array whose elements have one shape. */
    record ListOf(Shape element) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.type());
        }
    }

    /** An object with properties of any name whose values have one shape. */
    record MapOf(Shape value) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value.type());
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
