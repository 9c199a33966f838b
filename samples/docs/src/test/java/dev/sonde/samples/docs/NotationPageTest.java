package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Outcome;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.answer.TokenCount;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor's page says of the two notations is what they cost; and a model that sees nothing but the type can answer both. */
class NotationPageTest {

    private static final Page PAGE = Page.of("generator/processor/README.md");
    private static final int EXAMPLE = 0;

    @TempDir
    Path folder;

    @Test
    void notations_areThoseOfThePage_andTheCompactOneCostsLess() throws Exception {
        String compact = schema("compact");
        String jsonSchema = schema("json-schema");

        assertThat(PAGE.blocks("text")).contains(compact + "\n", jsonSchema + "\n");
        assertThat(PAGE.text().replaceAll("\\s+", " "))
                .contains("counts as " + TokenCount.of(compact) + " tokens and " + TokenCount.of(jsonSchema) + ".");
        assertThat(TokenCount.of(compact)).isLessThan(TokenCount.of(jsonSchema) / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compact", "json-schema"})
    void typesOfTheSample_areAnsweredByAModelThatSeesNothingElse(String notation) throws Exception {
        String source = Page.of("samples/structured/src/main/java/dev/sonde/samples/structured/TravelAgent.java")
                .text();
        try (URLClassLoader loader = compile(notation, source)) {
            Class<?> implementation = loader.loadClass("dev.sonde.samples.structured.TravelAgentImpl");
            for (String method : List.of("trip", "nights", "duration")) {
                assertThat(reply(implementation, method)).as(method).isNotNull();
            }
            assertThat(reply(implementation, "tryTrip")).isInstanceOf(Outcome.Ok.class);
        }
    }

    private String schema(String notation) throws Exception {
        try (URLClassLoader loader = compile(notation, PAGE.blocks("java").get(EXAMPLE))) {
            Class<?> implementation = loader.loadClass("demo.DeskImpl");
            assertThat(reply(implementation, "booking")).asString().startsWith("Booking[guest=");
            Field schema = implementation.getDeclaredField("BOOKING_SCHEMA");
            schema.setAccessible(true);
            return (String) schema.get(null);
        }
    }

    private URLClassLoader compile(String notation, String source) throws Exception {
        Path classes = folder.resolve(notation);
        assertThat(new Javac(classes, "-Asonde.notation=" + notation).compile(source))
                .isEmpty();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    private static Object reply(Class<?> implementation, String name) throws Exception {
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            var constructor = implementation.getConstructor(DeepSeekClient.class);
            constructor.setAccessible(true);
            Method method = implementation.getMethod(name, String.class);
            method.setAccessible(true);
            return method.invoke(constructor.newInstance(client), "x");
        }
    }
}
