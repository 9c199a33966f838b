package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * How images stand in a message of the user: beside its text, as parts of one list.
 *
 * @param text the part that holds the text
 * @param url the part that holds an image by its address, which may hold the image itself
 * @param file the part that holds an uploaded image by its id
 * @param models that take images
 */
public record ImagesModel(String pointer, Part text, Part url, Part file, List<String> models) {

    public ImagesModel {
        models = List.copyOf(models);
    }

    /** All kinds of parts. */
    public List<Part> parts() {
        return List.of(text, url, file);
    }

    /**
     * A kind of part.
     *
     * @param path from the part to the string that makes it: names of properties
     */
    public record Part(ClassName type, List<String> path) {

        public Part {
            path = List.copyOf(path);
        }
    }
}
