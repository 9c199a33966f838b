package dev.sonde.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The examples of operations call what they say, and can do what they do with the reply. */
@Isolated("sets System.out")
class ExamplesRunTest {

    private static final Path SPEC = Path.of("../../spec");
    private static final String PET = "{\"id\": 7, \"mood\": \"good\", \"parent\": {\"id\": 8, \"mood\": \"2nd\"}}";

    @TempDir
    Path folder;

    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private Set<String> expected = Set.of();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        System.setOut(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(out);
        server.stop(0);
    }

    @Test
    void deepSeek() throws Exception {
        answer(Map.of(
                "POST /chat/completions", example("replies/chat-not-thinking.json"),
                "POST /chat/completions as a stream", example("streams/chat-not-thinking.sse"),
                "POST /beta/chat/completions", example("replies/chat-not-thinking.json"),
                "POST /beta/chat/completions as a stream", example("streams/chat-not-thinking.sse"),
                "POST /beta/completions", example("replies/fim.json"),
                "POST /beta/completions as a stream", example("streams/fim.sse"),
                "GET /models", example("replies/models.json"),
                "GET /models/model", example("replies/model.json"),
                "GET /user/balance", example("replies/balance.json")));
        run(SPEC.resolve("deepseek.yaml"), "DeepSeekClient", Map.of("apiKey", "key"));
        assertThat(printed.toString(UTF_8)).contains("deepseek-flash");
    }

    @Test
    void pets() throws Exception {
        answer(Map.of("GET /pets", "[" + PET + "]", "POST /pets", PET, "GET /pets/1", PET));
        run(Path.of("src/test/resources/documents/pets.yaml"), "PetClient", Map.of());
        assertThat(printed.toString(UTF_8).lines()).contains("7").hasSize(3);
    }

    private static String example(String file) throws Exception {
        return Files.readString(SPEC.resolve("examples").resolve(file));
    }

    /** All of these must be asked for. */
    private void answer(Map<String, String> answers) {
        expected = answers.keySet();
        server.createContext("/", exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            boolean streamed = request.contains("\"stream\":true");
            String call = exchange.getRequestMethod() + " "
                    + exchange.getRequestURI().getPath() + (streamed ? " as a stream" : "");
            String answer = answers.get(call);
            if (answer != null) {
                seen.add(call);
            }
            byte[] body = String.valueOf(answer).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", streamed ? "text/event-stream" : "application/json");
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** Compiles and runs each example of the page of operations. */
    private void run(Path document, String client, Map<String, String> settings) throws Exception {
        Map<String, String> pages = Generator.pages(document, folder.resolve("out"));
        Map<String, String> sources = Generator.sources(folder.resolve("out/src/main/java"));
        Map<String, String> examples = PageExamples.of(Map.of("operations.md", pages.get("operations.md")));
        sources.putAll(examples);
        assertThat(Generator.compile(sources, folder)).isEmpty();
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("example.client." + client);
            Object builder = type.getMethod("builder").invoke(null);
            set(builder, "baseUrl", "http://127.0.0.1:" + server.getAddress().getPort());
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                set(builder, setting.getKey(), setting.getValue());
            }
            try (AutoCloseable built =
                    (AutoCloseable) builder.getClass().getMethod("build").invoke(builder)) {
                for (String example : examples.keySet()) {
                    Method call = loader.loadClass(example.replace(".java", "")).getDeclaredMethods()[0];
                    call.setAccessible(true);
                    call.invoke(null, built);
                }
            }
        }
        assertThat(seen).isEqualTo(expected);
    }

    private static void set(Object builder, String setting, String value) throws Exception {
        builder.getClass().getMethod(setting, String.class).invoke(builder, value);
    }
}
