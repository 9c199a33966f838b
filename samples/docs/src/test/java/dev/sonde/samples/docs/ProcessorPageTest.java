package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor's page shows compiles, and is what the samples do. */
class ProcessorPageTest {

    private final Page page = Page.of("generator/processor/README.md");

    @TempDir
    Path folder;

    @Test
    void template_compiles() {
        String source = """
                package demo;

                import dev.sonde.deepseek.Prompt;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.Optional;

                @Prompt(model = "deepseek-flash")
                interface OrderDesk {
                    record Customer(String name) {}

                    record Line(String title, int quantity) {}

                    record Order(String number, Customer customer, List<Line> lines, Optional<LocalDate> paid) {}

                %s}
                """.formatted(block("java", "{{#order.lines}}").indent(4));
        assertThat(new Javac(folder).compile(source)).isEmpty();
    }

    @Test
    void watchingTemplates_isWhatTheSampleDoes() {
        String snippet = block("xml", "antrun");
        String sample = Page.of("samples/templates/pom.xml").text().replaceAll("<!--.*?-->", "");
        assertThat(plain(sample)).contains(plain(snippet));
    }

    private String block(String language, String part) {
        return page.blocks(language).stream()
                .filter(block -> block.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String xml) {
        return xml.replaceAll("\\s+", " ").strip();
    }
}
