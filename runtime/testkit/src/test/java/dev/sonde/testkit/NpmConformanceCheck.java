package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the tests of {@code src/test/npm}: clients of other people, unchanged, against the program. */
@Tag("once")
class NpmConformanceCheck {

    private static final Path SOURCES = Path.of("src/test/npm");
    private static final Path WORK = Path.of("target/npm");
    private static final long MOST_SECONDS = 300;

    @Test
    void independentClients_passTheirTests() throws Exception {
        assumeTrue(
                isInstalled("node") && isInstalled("npm"),
                "node and npm are not on the PATH, so no npm client is tested");
        Path lock = SOURCES.resolve("package-lock.json");
        Path installed = WORK.resolve("installed-lock.json");
        copy();
        if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
            run(Map.of(), "npm", "ci", "--prefer-offline");
            Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        }
        try (ServerProcess server =
                ServerProcess.start("--script", SOURCES.resolve("rules.yaml").toString())) {
            run(
                    Map.of("FAKE_BASE_URL", server.baseUrl(), "FAKE_API_KEY", server.apiKey()),
                    "node",
                    "--test",
                    "--test-reporter=spec");
        }
    }

    private static void copy() throws IOException {
        Files.createDirectories(WORK);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, WORK.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void run(Map<String, String> environment, String... command) throws Exception {
        Path output = WORK.resolve(command[0] + ".log").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended)
                    .as("%s has not ended but said:%n%s", command[0], said)
                    .isTrue();
            assertThat(process.exitValue()).as("%s said:%n%s", command[0], said).isZero();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
