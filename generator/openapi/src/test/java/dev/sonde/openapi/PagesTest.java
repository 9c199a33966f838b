package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.ApiException;
import dev.sonde.error.CallState;
import dev.sonde.error.ErrorReply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages about an API: their examples compile, their links lead somewhere, and what they say of errors is so. */
@Tag("once")
class PagesTest {

    private static final Path DEEPSEEK = Path.of("../../spec/deepseek.yaml");
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z]+\\.md)(?:#([^)]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern FAILURE = Pattern.compile("(?m)^\\| (\\d{3}) \\| `(\\w+)` \\|");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.sonde.openapi.Documents#all")
    void examples_compile(Path document) {
        Map<String, String> pages = Generator.pages(document, folder.resolve("out"));
        Map<String, String> sources = Generator.sources(folder.resolve("out/src/main/java"));
        sources.putAll(PageExamples.of(pages));
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.sonde.openapi.Documents#all")
    void links_leadToHeadings(Path document) {
        Map<String, String> pages = Generator.pages(document, folder.resolve("out"));
        Set<String> targets = new TreeSet<>(pages.keySet());
        pages.forEach((page, text) -> HEADING.matcher(text)
                .results()
                .forEach(heading -> targets.add(page + "#" + heading.group(1).toLowerCase(Locale.ROOT))));
        List<String> links = pages.values().stream()
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> link.group(2) == null ? link.group(1) : link.group(1) + "#" + link.group(2))
                .toList();
        assertThat(links).isNotEmpty().isSubsetOf(targets);
    }

    @Test
    void errors_nameTheExceptionThatIsThrown() {
        Matcher failures = FAILURE.matcher(Generator.pages(DEEPSEEK, folder).get("errors.md"));
        int found = 0;
        for (; failures.find(); found++) {
            int status = Integer.parseInt(failures.group(1));
            CallState state = CallState.of("GET /", 1, null);
            assertThat(ApiException.of(new ErrorReply(state, status, "", null, null))
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(failures.group(2));
        }
        assertThat(found).isEqualTo(8);
    }

    @Test
    void pages_areFilesLikeOthers() throws Exception {
        Path out = folder.resolve("out");
        Generator.pages(DEEPSEEK, out);
        assertThat(Files.readString(out.resolve("sonde.lock"))).contains("  docs/operations.md\n");

        Generator.run(DEEPSEEK, out);
        assertThat(out.resolve("docs/operations.md")).doesNotExist();
    }
}
