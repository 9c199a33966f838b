package dev.sonde.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;

/** The scalars of JSON, by the Java type that holds them. */
public enum ScalarKind {
    STRING(ClassName.get(String.class), "STRING", "readString", "string"),
    BOOLEAN(TypeName.BOOLEAN.box(), "BOOLEAN", "readBoolean", "boolean"),
    INTEGER(TypeName.INT.box(), "INTEGER", "readInteger", "integer"),
    LONG(TypeName.LONG.box(), "LONG", "readLong", "integer"),
    DOUBLE(TypeName.DOUBLE.box(), "DOUBLE", "readDouble", "number"),
    DECIMAL(ClassName.get(BigDecimal.class), "DECIMAL", "readDecimal", "number"),
    /** A number that travels as a string, such as an amount of money. */
    DECIMAL_STRING(ClassName.get(BigDecimal.class), "DECIMAL_STRING", "readDecimalString", "string");

    private final TypeName type;
    private final String codec;
    private final String reader;
    private final String jsonType;

    ScalarKind(TypeName type, String codec, String reader, String jsonType) {
        this.type = type;
        this.codec = codec;
        this.reader = reader;
        this.jsonType = jsonType;
    }

    /** The boxed Java type. */
    public TypeName type() {
        return type;
    }

    /** Name of the constant of {@code Codecs} that reads and writes it. */
    public String codec() {
        return codec;
    }

    /** Name of the function of {@code Json} that reads it or null. */
    public String reader() {
        return reader;
    }

    /** The {@code type} keyword of JSON Schema. */
    public String jsonType() {
        return jsonType;
    }
}
