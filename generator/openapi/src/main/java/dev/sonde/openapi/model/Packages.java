package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;

/** The Java packages of the output. */
public record Packages(String client, String model, String codec) {

    /** The packages that a user names, and by default {@code model} below the client's and {@code codec} beside the models. */
    public static Packages of(String client, String model, String codec) {
        String models = model.isEmpty() ? client + ".model" : model;
        String parent = models.contains(".") ? models.substring(0, models.lastIndexOf('.')) : models;
        return new Packages(client, models, codec.isEmpty() ? parent + ".codec" : codec);
    }

    /** The model class of a schema name in Java's form. */
    public ClassName model(String simpleName) {
        return ClassName.get(model, simpleName);
    }

    /** The codec of a model class. */
    public ClassName codec(ClassName type) {
        return ClassName.get(codec, type.simpleName() + "Codec");
    }
}
