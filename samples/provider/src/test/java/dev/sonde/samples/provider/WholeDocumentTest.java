package dev.sonde.samples.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.FakeDeepSeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * The overlay of this sample makes Mistral's own document promptable as well, all of it, where there is a copy; and one interface compiles
 * against both annotations by its text.
 */
@EnabledIf("isThere")
@Tag("once")
class WholeDocumentTest {

    private static final Path DOCUMENT = Path.of("../../../shared/corpus/mistral.yaml");
    private static final Path OVERLAY = Path.of("src/main/openapi/mistral-prompt.overlay.yaml");

    private static final String GUIDE = """
            package %1$s;

            import %2$s.Prompt;
            import java.util.stream.Stream;

            @Prompt(model = "%4$s", system = "You are a guide.", maxTokens = 300)
            public interface Guide {

                @Prompt("Translate into {{language}}: {{text}}")
                String translate(String text, String language);

                @Prompt("Tell the country of {{city}}.")
                Place place(String city);

                @Prompt("Tell a story about {{city}}.")
                Stream<String> story(String city);

                record Place(String country, long people) {}
            }
            """;
    private static final String RUN = """
            package %1$s;

            import %2$s.%3$s;
            import java.util.stream.Collectors;
            import java.util.stream.Stream;

            public final class Run {

                public static String all(String baseUrl, String apiKey) {
                    try (%3$s client = %3$s.builder().baseUrl(baseUrl).apiKey(apiKey).build();
                            Stream<String> story = new GuideImpl(client).story("Lyon")) {
                        Guide guide = new GuideImpl(client);
                        return guide.translate("Hello!", "French") + " " + guide.place("Lyon") + " "
                                + story.collect(Collectors.joining("|"));
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void onePromptInterface_runsOnBoth() throws Exception {
        generate();
        write("whole.guide", "whole.mistral", "MistralClient", "mistral-small-latest");
        write("deepseek.guide", "dev.sonde.deepseek", "DeepSeekClient", "deepseek-flash");

        try (Compiled compiled = Compiled.of(folder.resolve("sources"), folder.resolve("classes"));
                FakeMistral mistral = FakeMistral.start();
                FakeDeepSeek deepSeek = FakeDeepSeekAnswers.start()) {
            assertThat(compiled.call("whole.guide.Run", "all", mistral.baseUrl(), "none"))
                    .isEqualTo("Bonjour ! Place[country=France, people=520000] Lyon lies on |two rivers.");
            assertThat((String) compiled.call("deepseek.guide.Run", "all", deepSeek.baseUrl(), deepSeek.apiKey()))
                    .startsWith("Bonjour ! Place[country=France, people=520000] Lyon");

            assertThat(mistral.requests())
                    .anySatisfy(request -> assertThat(request).isEqualTo("""
                    {"model":"mistral-small-latest","max_tokens":300,"messages":[\
                    {"role":"system","content":"You are a guide."},\
                    {"role":"user","content":"Translate into French: Hello!"}]}"""));
            assertThat(deepSeek.requests()).hasSize(3);
        }
    }

    private void generate() {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("sonde")
                .setInputSpec(DOCUMENT.toString())
                .setOutputDir(folder.resolve("sources").toString())
                .setApiPackage("whole.mistral")
                .addAdditionalProperty("sourceFolder", "")
                .addAdditionalProperty("overlay", OVERLAY.toString());
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }

    private void write(String home, String api, String client, String model) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources").resolve(home.replace('.', '/')));
        Files.writeString(sources.resolve("Guide.java"), GUIDE.formatted(home, api, client, model));
        Files.writeString(sources.resolve("Run.java"), RUN.formatted(home, api, client, model));
    }

    static boolean isThere() {
        return Files.isRegularFile(DOCUMENT);
    }
}
