package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;

/** The Java packages of the output. */
public record Packages(String client, String model, String codec) {

    /** The model class of a schema name in Java's form. */
    public ClassName model(String simpleName) {
        return ClassName.get(model, simpleName);
    }

    /** The codec of a model class. */
    public ClassName codec(ClassName type) {
        return ClassName.get(codec, type.simpleName() + "Codec");
    }
}
