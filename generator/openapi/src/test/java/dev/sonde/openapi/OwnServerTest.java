package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which server is called by operations that have one of their own. */
class OwnServerTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Own, version: '1'}
            servers: [{url: '%s/v1'}]
            paths:
              /usual:
                get: {operationId: usual, responses: {'200': {description: x, content: {application/json: {schema: {type: string}}}}}}
              /path:
                servers: [{url: '%s/{stage}', variables: {stage: {default: live}}}]
                get: {operationId: ofPath, responses: {'200': {description: x, content: {application/json: {schema: {type: string}}}}}}
                post:
                  operationId: ofOperation
                  servers: [{url: /beta}]
                  responses: {'200': {description: x, content: {application/json: {schema: {type: string}}}}}
            """;

    private final HttpServer usual = server("usual");
    private final HttpServer own = server("own");

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        usual.start();
        own.start();
    }

    @AfterEach
    void stop() {
        usual.stop(0);
        own.stop(0);
    }

    @Test
    void operations_goWhereTheDocumentSays_unlessTheUserChooses() throws Exception {
        Path document = Files.writeString(folder.resolve("own.yaml"), DOCUMENT.formatted(url(usual), url(own)));
        try (Program program = new Program("servers", document, folder)) {
            assertThat(program.apply("")).isEqualTo("usual GET /v1/usual, own GET /live/path, usual POST /beta/path");
            assertThat(program.apply(url(usual) + "/fake"))
                    .isEqualTo("usual GET /fake/usual, usual GET /fake/path, usual POST /beta/path");
        }
    }

    private static String url(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static HttpServer server(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String told = name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI();
                byte[] json = ("\"" + told + "\"").getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, json.length);
                exchange.getResponseBody().write(json);
                exchange.close();
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
