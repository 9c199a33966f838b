package dev.sonde.json;

import java.io.Serializable;

/**
 * What is wrong with one value of a JSON text.
 *
 * @param path where, such as {@code $.people[0].name}; {@code $} for the whole
 * @param sentence what, such as {@code required but missing}
 */
public record JsonProblem(String path, String sentence) implements Serializable {

    /** As one reads it: {@code $.age: required but missing}. */
    @Override
    public String toString() {
        return path + ": " + sentence;
    }
}
