package dev.sonde.json;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one value of a JSON text.
 *
 * @param path where, such as {@code $.people[0].name}; {@code $} for the whole
 * @param sentence what, such as {@code required but missing}
 */
public record JsonProblem(String path, String sentence) implements Serializable {

    /**
     * A problem at the end of a path.
     *
     * @param steps names of properties, and indexes of elements
     */
    public static JsonProblem at(List<?> steps, String sentence) {
        StringBuilder path = new StringBuilder("$");
        for (Object step : steps) {
            path.append(step instanceof Integer ? "[" + step + "]" : JsonPlace.step(step.toString()));
        }
        return new JsonProblem(path.toString(), sentence);
    }

    /**
     * Some problems as a list, each on a line that begins with a dash.
     *
     * @param most so many are named, the rest is counted
     */
    public static String lines(List<JsonProblem> problems, int most) {
        StringBuilder lines = new StringBuilder();
        for (JsonProblem problem : problems.subList(0, Math.min(most, problems.size()))) {
            lines.append("- ").append(problem).append('\n');
        }
        if (problems.size() > most) {
            lines.append("- and ").append(problems.size() - most).append(" more\n");
        }
        return lines.toString();
    }

    /** As one reads it: {@code $.age: required but missing}. */
    @Override
    public String toString() {
        return path + ": " + sentence;
    }
}
