package dev.sonde.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.FakeDeepSeek;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh JVM loads to make the calls of {@link RoundTrips}: codecs, and no reflection. */
class HotPathTest {

    /** A line of the JVM's own log: {@code […] name source: where from}. */
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: (\\S+)");

    /** The names by which a class calls methods, constructors, fields and interfaces that it does not know. */
    private static final Pattern REFLECTION =
            Pattern.compile("java/lang/reflect/(Method|Constructor|Field|Proxy|InvocationHandler)\\b");

    /** Methods that JDK 17 lacks are looked up by name, once in the life of a client: at its first asynchronous call or its end. */
    private static final Set<String> LIFE_OF_A_CLIENT =
            Set.of("dev.sonde.call.AsyncExecutor", "dev.sonde.http.Shutdown");

    @TempDir
    static Path folder;

    /** Where each class came from, by its name. */
    private static final Map<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void makeTheRoundTrips() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        try (FakeDeepSeek fake = FakeAnswers.start()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:class+load:file=loaded.log",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RoundTrips.class.getName(),
                            fake.baseUrl(),
                            fake.apiKey())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            try {
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(fake.requests()).as(Files.readString(printed)).hasSize(3);
        }
        assertThat(printed)
                .content()
                .contains("Bonjour, le monde")
                .contains("Booking[guest=Ada Lovelace, nights=3,")
                .contains("Every night the keeper lit the lamp.");
        for (String line : Files.readAllLines(folder.resolve("loaded.log"))) {
            Matcher matcher = LOADED.matcher(line);
            if (matcher.find()) {
                SOURCES.put(matcher.group(1), matcher.group(2));
            }
        }
    }

    @Test
    void roundTrips_runOnGeneratedCodecs() {
        assertThat(SOURCES)
                .containsKeys(
                        "dev.sonde.deepseek.codec.ChatCompletionRequestCodec",
                        "dev.sonde.deepseek.codec.ChatCompletionCodec",
                        "dev.sonde.deepseek.codec.ChatCompletionChunkCodec",
                        "dev.sonde.samples.quickstart.ConciergeCodecs$BookingCodec");
    }

    @Test
    void roundTrips_loadNoDatabind() {
        assertThat(SOURCES.keySet()).noneMatch(name -> name.startsWith("tools.jackson.databind."));
    }

    @Test
    void roundTrips_loadNoProxy() {
        assertThat(SOURCES.keySet())
                .doesNotContain("java.lang.reflect.Proxy")
                .noneMatch(name -> name.contains("$Proxy"));
    }

    /**
     * Who calls a method by reflection names {@code java.lang.reflect.Method}, and none of the classes that came from the
     * class path does. That the JVM loads the class behind {@code Method.invoke} would prove nothing: the JDK calls that for
     * itself, for the constants of an enum, for its image of modules, for its security providers.
     */
    @Test
    void roundTrips_loadNoCallerOfReflection() throws IOException {
        Set<String> callers = new TreeSet<>();
        for (Map.Entry<String, String> loaded : SOURCES.entrySet()) {
            if (loaded.getValue().startsWith("file:") && callsReflection(loaded.getKey())) {
                callers.add(loaded.getKey());
            }
        }
        callers.removeAll(LIFE_OF_A_CLIENT);
        assertThat(callers).isEmpty();
    }

    private static boolean callsReflection(String name) throws IOException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = HotPathTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            // Names stand in a class file as they are; read byte by byte, nothing of it is malformed.
            return REFLECTION
                    .matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .find();
        }
    }
}
