package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated client sends of every kind of credential, seen from the server. */
class SecuredClientTest {

    @TempDir
    static Path folder;

    private static URLClassLoader classes;

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Object builder;

    @BeforeAll
    static void generate() throws Exception {
        var sources = Generator.run(Path.of("src/test/resources/documents/vault.yaml"), folder.resolve("sources"));
        assertThat(Generator.compile(sources, folder)).isEmpty();
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, SecuredClientTest.class.getClassLoader());
    }

    @AfterAll
    static void forget() throws Exception {
        classes.close();
    }

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Headers headers = exchange.getRequestHeaders();
            seen.add(exchange.getRequestURI() + " " + headers.getFirst("X-Desk-Key") + " "
                    + headers.getFirst("Authorization") + " " + headers.getFirst("Cookie"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        builder = client().getMethod("builder").invoke(null);
        call(builder, "baseUrl", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Class<?> client() throws ClassNotFoundException {
        return classes.loadClass("example.client.VaultClient");
    }

    @Test
    void keyInAHeader() throws Exception {
        call(builder, "deskKey", "k");
        assertSent("listDoors", "/doors k null null");
    }

    @Test
    void userAndPassword_togetherWithAKeyInTheQuery() throws Exception {
        call(builder, "staff", "u", "p");
        call(builder, "tenant", "a/b");
        assertSent("listDoors", "/doors?tenant-id=a%2Fb null Basic dTpw null");
        assertSent("enterGarden", "/garden null Basic dTpw null");
    }

    @Test
    void keyInACookie_togetherWithATokenOfOauth() throws Exception {
        call(builder, "session", "s");
        call(builder, "grant", "g");
        assertSent("openSafe", "/safe null Bearer g light=on; SID=s", "on");
        assertSent("emptySafe", "/safe null Bearer g SID=s", (String) null);
    }

    @Test
    void token_ofEitherAlternative() throws Exception {
        call(builder, "baseUrl2", "sso");
        assertSent("enterCellar", "/cellar null Bearer sso null");
        call(builder, "badge", "b");
        assertSent("enterCellar", "/cellar null Bearer b null");
    }

    @Test
    void nothing_whereAnOperationNeedsNothing() throws Exception {
        call(builder, "deskKey", "k");
        assertSent("enterLobby", "/lobby null null null");
        assertSent("enterGarden", "/garden null null null");
        assertSent("enterCrypt", "/crypt null null null");
    }

    @Test
    void call_withoutWhatItNeeds_isNotMade() throws Exception {
        call(builder, "deskKey", "k");
        assertThatThrownBy(() -> assertSent("enterCellar", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "GET /cellar needs a credential that is not set: badge(…) of the builder, or for fromEnv() the"
                                + " environment variable VAULT_BADGE; or baseUrl2(…) of the builder, or for fromEnv() the environment"
                                + " variable VAULT_BASE_URL_2");
        assertThat(seen).isEmpty();
    }

    @Test
    void fromEnv_withoutWhatCallsNeed_saysWhatToSet() throws Exception {
        Method fromEnv = client().getMethod("fromEnv");
        assertThatThrownBy(() -> invoke(fromEnv, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VAULT_DESK_KEY")
                .hasMessageContaining("VAULT_STAFF_USER and VAULT_STAFF_PASSWORD");
    }

    private void assertSent(String operation, String request, @Nullable String... arguments) throws Exception {
        try (AutoCloseable client = (AutoCloseable) call(builder, "build")) {
            call(client, operation, arguments);
        }
        assertThat(seen.poll()).isEqualTo(request);
    }

    /** Calls a method whose parameters are all strings. */
    private static Object call(Object target, String name, @Nullable String... arguments) throws Exception {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        return invoke(target.getClass().getMethod(name, types), target, (Object[]) arguments);
    }

    private static Object invoke(Method method, @Nullable Object target, @Nullable Object... arguments)
            throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }
}
