package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The examples of the spec fit its schemas, or break exactly the rule they are to break. */
class SpecExamplesTest {

    private static final Map<String, Schemas> OPEN = new HashMap<>();
    private static final Map<String, Schemas> CLOSED = new HashMap<>();

    private static Schemas open(Example example) {
        return OPEN.computeIfAbsent(example.document(), Schemas::open);
    }

    private static Schemas closed(Example example) {
        return CLOSED.computeIfAbsent(example.document(), Schemas::closed);
    }

    private static Set<String> broken(Schemas schemas, Example example) {
        return example.bodies().stream()
                .flatMap(body -> schemas.broken(example.schema(), Trees.parse(body)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> example_isAsTheIndexSays() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    if (example.valid()) {
                        fits(example);
                    } else {
                        breaks(example);
                    }
                }));
    }

    private static void fits(Example example) {
        assertThat(broken(open(example), example)).isEmpty();

        Set<String> byTheLetter = broken(closed(example), example);
        if (example.open()) {
            assertThat(byTheLetter).as("an unlisted value").anyMatch(rule -> rule.endsWith("/enum"));
        } else {
            assertThat(byTheLetter).isEmpty();
        }
    }

    private static void breaks(Example example) {
        assertThat(broken(open(example), example)).contains(example.breaks());
        assertThat(broken(open(example).without(example.breaks()), example))
                .as("what is wrong beside " + example.breaks())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> stream_hasEventsAndEndsWithTheMarker() {
        return Example.all().stream()
                .filter(Example::isStream)
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    assertThat(example.bodies()).isNotEmpty();
                    assertThat(example.events())
                            .last()
                            .isEqualTo(Example.DONE)
                            .satisfies(last -> assertThat(example.events()).containsOnlyOnce(last));
                }));
    }

    @Test
    void index_namesEveryFileOnce() throws IOException {
        Path folder = SpecFolder.example("");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("index.yaml"))
                    .toList();

            assertThat(Example.all()).extracting(Example::file).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @TestFactory
    Stream<DynamicTest> entry_pointsToThingsThatExist() {
        Map<String, JsonNode> documents = SpecFolder.DOCUMENTS.stream()
                .collect(Collectors.toMap(name -> name, name -> Trees.yaml(SpecFolder.file(name))));
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    JsonNode document = documents.get(example.document());
                    assertThat(document).as(example.document()).isNotNull();
                    assertThat(List.of(example.schema(), example.breaks(), example.refused()))
                            .filteredOn(pointer -> !pointer.isEmpty())
                            .noneMatch(
                                    pointer -> document.at(pointer.substring(1)).isMissingNode());
                    assertThat(operations(document)).contains(example.operation());
                    assertThat(example.kind()).isIn("request", "reply", "stream", "error");
                    assertThat(example.status() >= 400).isEqualTo(example.kind().equals("error"));
                }));
    }

    /** All ids, and the empty one of an entry that names none. */
    private static Set<String> operations(JsonNode document) {
        return Stream.concat(
                        Stream.of(""),
                        document.path("paths")
                                .valueStream()
                                .flatMap(JsonNode::valueStream)
                                .map(operation -> operation.path("operationId").asString("")))
                .collect(Collectors.toSet());
    }
}
