package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The Java packages of the output. */
public record Packages(String client, String model, String codec) {

    /** The packages that a user names, and by default {@code model} below the client's and {@code codec} beside the models. */
    public static Packages of(String client, String model, String codec) {
        String models = model.isEmpty() ? client + ".model" : model;
        String parent = models.contains(".") ? models.substring(0, models.lastIndexOf('.')) : models;
        return new Packages(client, models, codec.isEmpty() ? parent + ".codec" : codec);
    }

    /**
     * One package for all, for types that only this package sees.
     *
     * @throws IllegalArgumentException if a user names another for some
     */
    public static Packages only(String client, String model, String codec) {
        for (String other : List.of(model, codec)) {
            if (!other.isEmpty() && !other.equals(client)) {
                throw new IllegalArgumentException("'visibility' is 'package', but " + other + " is not the package of"
                        + " the client: leave out modelPackage and codecPackage, or set both to " + client);
            }
        }
        return new Packages(client, client, client);
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
