package dev.sonde.deepseek;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An entry of {@code spec/examples/index.yaml}, whose comments say what the members mean.
 *
 * @param operation empty if not told, as {@code breaks} and {@code refused}
 * @param status 0 if not told
 */
record Example(
        String file,
        String document,
        String schema,
        String kind,
        String operation,
        int status,
        boolean open,
        boolean valid,
        String breaks,
        String refused) {

    static final String DONE = "[DONE]";

    static Example of(JsonNode entry) {
        return new Example(
                entry.path("file").asString(),
                entry.path("document").asString(),
                entry.path("schema").asString(),
                entry.path("kind").asString(),
                entry.path("operation").asString(""),
                entry.path("status").asInt(0),
                entry.path("open").asBoolean(false),
                entry.path("valid").asBoolean(true),
                entry.path("breaks").asString(""),
                entry.path("refused").asString(""));
    }

    static List<Example> all() {
        return Trees.yaml(SpecFolder.example("index.yaml"))
                .path("examples")
                .valueStream()
                .map(Example::of)
                .toList();
    }

    static List<Example> allValid() {
        return all().stream().filter(Example::valid).toList();
    }

    static Example named(String file) {
        return all().stream()
                .filter(example -> example.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example " + file));
    }

    /** The name of the schema without the way to it. */
    String type() {
        return schema.substring(schema.lastIndexOf('/') + 1);
    }

    boolean isStream() {
        return kind.equals("stream");
    }

    boolean isToday() {
        return document.equals(SpecFolder.TODAY);
    }

    String text() {
        return Trees.read(SpecFolder.example(file));
    }

    /** The JSON texts in the file: one, or those of the events of a stream but for the last. */
    List<String> bodies() {
        return isStream()
                ? events().stream().filter(event -> !event.equals(DONE)).toList()
                : List.of(text());
    }

    /** The JSON in the file, for everything but streams. */
    JsonNode tree() {
        return Trees.parse(text());
    }

    /** The data of each event of a stream, by the letter of the HTML standard and without the decoder under test. */
    List<String> events() {
        return Arrays.stream(text().split("(\\r\\n?|\\n){2,}"))
                .map(Example::data)
                .filter(data -> !data.isBlank())
                .toList();
    }

    private static String data(String block) {
        return block.lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).replaceFirst("^ ", ""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return file;
    }
}
