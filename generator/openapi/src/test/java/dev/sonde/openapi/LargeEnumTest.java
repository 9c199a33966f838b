package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums of more values than a class has room for are generated with what there is room for. */
class LargeEnumTest {

    @TempDir
    Path folder;

    @Test
    void values_haveConstantsAndCases_asFarAsTheCompilerTakesThem() throws Exception {
        String schemas = schema("Some", 1_000) + schema("Many", 2_500) + schema("TooMany", 9_000);
        Path document = Generator.document(folder, "", schemas);
        Map<String, String> sources = Generator.run(document, folder.resolve("sources"), Map.of());
        assertThat(sources.get("example/client/model/Some.java")).contains("Known known()");
        assertThat(sources.get("example/client/model/Many.java"))
                .contains("public static final Many V2499 =", "String V2499 =")
                .doesNotContain("known()", "enum Known");
        assertThat(sources.get("example/client/model/TooMany.java")).doesNotContain("V1");
        try (GeneratedCodecs codecs = new GeneratedCodecs(sources, folder)) {
            codecs.assertKept("Some", "Some", "'v999'");
            codecs.assertKept("Many", "Many", "'v2499'");
            codecs.assertKept("TooMany", "TooMany", "'v8999'");
        }
    }

    private static String schema(String name, int values) {
        String all = IntStream.range(0, values).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
        return name + ": {type: string, enum: [" + all + "]}\n";
    }
}
