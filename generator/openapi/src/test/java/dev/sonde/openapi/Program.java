package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** A program that uses generated code, compiled with it: talks to a server, or reads a text, and tells what it got. */
final class Program implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("src/test/resources/calls");

    private final URLClassLoader classes;
    private final Function<String, String> program;

    /**
     * Generates a document and compiles a program with what comes out.
     *
     * @param name of the program's file
     */
    Program(String name, Path document, Path folder) throws Exception {
        this(name, document, folder, Map.of());
    }

    /** The same with options of the generator. */
    @SuppressWarnings("unchecked") // Every program is one.
    Program(String name, Path document, Path folder, Map<String, String> options) throws Exception {
        SortedMap<String, String> sources = Generator.run(document, folder.resolve("sources"), options);
        sources.put("example/Program.java", Files.readString(PROGRAMS.resolve(name + ".java")));
        assertThat(Generator.compile(sources, folder)).isEmpty();
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Program.class.getClassLoader());
        program = (Function<String, String>)
                classes.loadClass("example.Program").getConstructor().newInstance();
    }

    /** What the program tells of a server. */
    String apply(String baseUrl) {
        return program.apply(baseUrl);
    }

    /** What the program tells when a server answers all that it asks with a status and a body in JSON. */
    String run(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return apply("http://localhost:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    /** What the program tells of a text, without any server. */
    String tell(String text) {
        return program.apply(text);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
