package dev.sonde.shape;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;

/** The scalars of JSON, by the Java type that holds them. */
public enum ScalarKind {
    STRING(String.class, "STRING", "readString", "string"),
    BOOLEAN(Boolean.class, "BOOLEAN", "readBoolean", "boolean"),
    INTEGER(Integer.class, "INTEGER", "readInteger", "integer"),
    LONG(Long.class, "LONG", "readLong", "integer"),
    DOUBLE(Double.class, "DOUBLE", "readDouble", "number"),
    DECIMAL(BigDecimal.class, "DECIMAL", "readDecimal", "number"),
    /** A number that travels as a string, such as an amount of money. */
    DECIMAL_STRING(BigDecimal.class, "DECIMAL_STRING", "readDecimalString", "string");

    private final Class<?> type;
    private final String codec;
    private final String reader;
    private final String jsonType;

    ScalarKind(Class<?> type, String codec, String reader, String jsonType) {
        this.type = type;
        this.codec = codec;
        this.reader = reader;
        this.jsonType = jsonType;
    }

    /** The boxed Java type. */
    public TypeName type() {
        return TypeName.get(type);
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
