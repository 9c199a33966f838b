package dev.sonde.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program's jar, run as its users run it. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String baseUrl;
    private final String apiKey;

    private ServerProcess(Process process, String baseUrl, String apiKey) {
        this.process = process;
        this.baseUrl = baseUrl;
        this.apiKey = apiKey;
    }

    static ServerProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("server.jar", "the system property server.jar is not set")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String first = String.valueOf(out.readLine());
        String second = String.valueOf(out.readLine());
        if (!first.startsWith("base URL: ") || !second.startsWith("API key: ")) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not start, but said: " + first + "\n" + second);
        }
        return new ServerProcess(process, first.substring(10), second.substring(9));
    }

    String baseUrl() {
        return baseUrl;
    }

    String apiKey() {
        return apiKey;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
