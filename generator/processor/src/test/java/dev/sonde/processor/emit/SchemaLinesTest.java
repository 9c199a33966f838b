package dev.sonde.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaLinesTest {

    private static final String LONG = """
            {"type":"object","properties":{"a":{"type":"string","enum":["{","\\"],[","}"]},"b":{"type":"object",\
            "properties":{"c":{"type":"string"},"d":{"type":"array","items":{"type":"string"}}},"required":["c"]}},\
            "required":["a","b"],"description":"Some words, and more words, and \\"{quoted}\\" ones."}""";

    @Test
    void of_whatFits_isOneLine() {
        assertThat(SchemaLines.of("{\"type\":\"string\"}", 17)).containsExactly("{\"type\":\"string\"}");
    }

    @Test
    void of_anObject_hasItsObjectsOnLinesOfTheirOwn() {
        assertThat(SchemaLines.of(LONG, 60)).isEqualTo("""
                {"type":"object",
                "properties":{
                "a":{"type":"string","enum":["{","\\"],[","}"]},
                "b":{"type":"object",
                "properties":{
                "c":{"type":"string"},
                "d":{"type":"array","items":{"type":"string"}}},
                "required":["c"]}},
                "required":["a","b"],
                "description":"Some words, and more words, and
                 \\"{quoted}\\" ones."}
                """.lines().toList());
    }

    @Test
    void of_aLongList_isBrokenBetweenItsValues() {
        assertThat(SchemaLines.of("{\"enum\":[\"ONE\",\"TWO\",\"THREE\",\"FOUR\"]}", 22))
                .containsExactly("{", "\"enum\":[\"ONE\",\"TWO\",", "\"THREE\",\"FOUR\"]}");
    }

    @Test
    void of_anyWidth_losesNothingAndKeepsToIt() {
        for (int width = 40; width < 300; width++) {
            List<String> lines = SchemaLines.of(LONG, width);

            assertThat(String.join("", lines)).isEqualTo(LONG);
            assertThat(lines).allMatch(line -> !line.isEmpty());
            assertThat(lines.stream()
                            .mapToInt(line -> TextBlock.escaped(line).length())
                            .max()
                            .orElseThrow())
                    .isLessThanOrEqualTo(width);
        }
    }
}
