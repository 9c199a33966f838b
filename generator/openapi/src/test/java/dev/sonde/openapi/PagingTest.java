package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which pages a generated client asks for, seen from the server. */
@Timeout(60)
class PagingTest {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("GET /birds?limit=2 ", "{'birds':[{'name':'a'},{'name':'b'}],'next':'b2'}"),
            Map.entry("GET /birds?limit=2&after=b2 ", "{'birds':[{'name':'c'},{'name':'d'}],'next':null}"),
            Map.entry("GET /fish?page=1 ", "{'fish':['e'],'more':true}"),
            Map.entry("GET /fish?page=2 ", "{'fish':['e','i']}"),
            Map.entry("GET /frogs?skip=1&next=x ", "['f','g']"),
            Map.entry("GET /frogs?skip=3&next=x ", "[]"),
            Map.entry(
                    "POST /ponds/a/search {'query':'q'}",
                    "{'found':{'names':['h']},'meta':{'last':7,'has_more':true}}"),
            Map.entry("POST /ponds/a/search {'query':'q','start':7}", "{'meta':{'last':8,'has_more':false}}"),
            Map.entry("GET /toads?link=y ", "{'toads':['j'],'links':{'next':'?page=b'}}"),
            Map.entry("GET /toads?page=b ", "{'toads':['k'],'links':{}}"),
            Map.entry("GET /newts ", "['l']"),
            Map.entry("GET /newts/b ", "['m']"));

    @TempDir
    static Path folder;

    private static Program program;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Map<String, String> pages = PAGES;
    private Map<String, String> links = Map.of("GET /newts ", "</newts/a>; rel=prev, </newts/b>; rel=\"next\"");

    @BeforeAll
    static void compile() throws Exception {
        program = new Program("lists", Path.of("src/test/resources/documents/lists.yaml"), folder);
    }

    @AfterAll
    static void close() throws Exception {
        program.close();
    }

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + sent.replace('"', '\'');
            asked.add(request);
            String link = links.get(request);
            if (link != null) {
                exchange.getResponseHeaders().set("Link", link);
            }
            byte[] page = pages.getOrDefault(request, "").replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String run() {
        return program.apply("http://localhost:" + server.getAddress().getPort());
    }

    @Test
    void lists_areReadPageByPage_asFarAsTheyAreWanted() {
        assertThat(run()).isEqualTo("[[a, b, c, d], [c], [e, e, i], [f, g], [h], [j, k], [l, m]]");
        assertThat(asked)
                .containsExactly(
                        "GET /birds?limit=2 ",
                        "GET /birds?limit=2&after=b2 ",
                        "GET /birds?limit=2&after=b2 ",
                        "GET /fish?page=1 ",
                        "GET /fish?page=2 ",
                        "GET /frogs?skip=1&next=x ",
                        "GET /frogs?skip=3&next=x ",
                        "POST /ponds/a/search {'query':'q'}",
                        "POST /ponds/a/search {'query':'q','start':7}",
                        "GET /toads?link=y ",
                        "GET /toads?page=b ",
                        "GET /newts ",
                        "GET /newts/b ");
    }

    @Test
    void serverThatRepeatsACursor_isNotAskedForEver() {
        pages = Map.of(
                "GET /birds?limit=2 ", "{'birds':[{'name':'a'}],'next':'b'}",
                "GET /birds?limit=2&after=b ", "{'birds':[{'name':'c'}],'next':'b'}");
        assertThat(run()).isEqualTo("RepeatedPageException");
        assertThat(asked).hasSize(2);
    }

    @Test
    void linkToAnotherServer_isNotFollowed() {
        links = Map.of("GET /newts ", "<http://localhost:1/newts>; rel=next");
        assertThat(run()).isEqualTo("ForeignLinkException");
        assertThat(asked).last().isEqualTo("GET /newts ");
    }

    @Test
    void failureOfAPage_comesThrough() {
        pages = Map.of("GET /birds?limit=2 ", "{'birds':[{'name':'a'}],'next':'b'}");
        assertThat(run()).isEqualTo("NotFoundException");
    }

    @Test
    void readme_showsWhatIsGenerated() throws Exception {
        String shown =
                Files.readString(Path.of("README.md")).replaceAll("(?s).*?```java\n(public Stream.*?)```.*", "$1");
        Path client = Path.of("src/test/resources/golden/lists/example/client/ListsClient.java");
        assertThat(Files.readString(client)).contains(shown.indent(4));
    }
}
