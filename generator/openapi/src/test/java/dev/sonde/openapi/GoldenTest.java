package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole text of what is generated; rewritten by {@code -Dgolden.update=true}. */
class GoldenTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** What a reader of our own client meets first; the rest of it is the same kinds of files again. */
    private static final List<String> DEEPSEEK = List.of(
            "example/client/DeepSeekClient.java",
            "example/client/Prompt.java",
            "example/client/Fim.java",
            "example/client/model/ChatCompletionRequest.java",
            "example/client/model/ChatCompletion.java",
            "example/client/model/ChatModel.java",
            "example/client/model/ChatModelPrices.java",
            "example/client/model/Message.java",
            "example/client/model/ToolChoice.java",
            "example/client/codec/ChatCompletionFold.java",
            "example/client/codec/MessageCodec.java",
            "example/client/codec/ToolChoiceCodec.java",
            "example/client/codec/AssistantMessageCodec.java");

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"pets", "unions", "anything", "lists", "prompt", "regions", "tools", "vault"})
    void generates(String name) throws IOException {
        compare(GOLDEN.resolve(name), Generator.run(DOCUMENTS.resolve(name + ".yaml"), output));
    }

    @Test
    void generates_ourOwnClient() throws IOException {
        SortedMap<String, String> sources = Generator.run(Path.of("../../spec/deepseek.yaml"), output);
        SortedMap<String, String> shown = new TreeMap<>(sources);
        shown.keySet().retainAll(DEEPSEEK);
        compare(GOLDEN.resolve("deepseek"), shown);
    }

    @Test
    void generates_pages() throws IOException {
        compare(GOLDEN.resolve("pets-docs"), Generator.pages(DOCUMENTS.resolve("pets.yaml"), output));
    }

    private static void compare(Path folder, Map<String, String> sources) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        assertThat(folder).as("goldens; -Dgolden.update=true writes them").isDirectory();
        SortedMap<String, String> golden = Generator.sources(folder);
        assertThat(sources.keySet()).isEqualTo(golden.keySet());
        golden.forEach((path, text) -> assertThat(sources.get(path)).as(path).isEqualTo(text));
    }
}
