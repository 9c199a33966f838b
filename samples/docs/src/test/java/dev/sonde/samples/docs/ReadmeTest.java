package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final int INTERFACE = 0;
    private static final int GENERATED = 1;
    private static final int USE = 2;
    private static final int RENDER = 3;
    private static final int COMPLETION = 4;
    private static final int MISTAKE = 5;
    private static final int TEMPLATE = 6;

    private final Page readme = Page.of("README.md");
    private final List<String> java = readme.blocks("java");

    @TempDir
    Path folder;

    @Test
    void generatedClass_isTheOneShown() {
        Javac javac = new Javac(folder);
        assertThat(javac.compile(java.get(INTERFACE), main(java.get(USE) + java.get(RENDER))))
                .isEmpty();
        String generated = javac.generated("demo/TranslatorImpl.java");
        if (Boolean.getBoolean("golden.update")) {
            readme.replace("java", GENERATED, generated);
        }
        assertThat(readme.blocks("java").get(GENERATED)).isEqualTo(generated);
    }

    @Test
    void mistakes_areReportedAsShown() {
        String said = new Javac(folder).compile(java.get(MISTAKE));
        String shown = said.substring(0, said.indexOf("2 errors"));
        if (Boolean.getBoolean("golden.update")) {
            readme.replace("text", 0, shown);
        }
        assertThat(readme.blocks("text").get(0)).isEqualTo(shown);
    }

    @Test
    void completion_compiles() {
        assertThat(new Javac(folder).compile(java.get(COMPLETION))).isEmpty();
    }

    @Test
    void template_compiles() {
        assertThat(new Javac(folder).compile(java.get(TEMPLATE))).isEmpty();
    }

    @Test
    void mavenSnippets_areThoseOfTheQuickstart() {
        String pom = plain(Page.of("samples/quickstart/pom.xml").text().replace("${sonde.version}", "0.1.0-SNAPSHOT"));
        for (String snippet : readme.blocks("xml")) {
            assertThat(pom).contains(openEnd(plain(snippet)));
        }
    }

    @Test
    void gradleSnippet_namesTheArtifactsOfThisBuild() {
        String parent = Page.of("pom.xml").text();
        for (String kotlin : readme.blocks("kotlin")) {
            kotlin.lines().filter(line -> line.contains("dev.sonde:")).forEach(line -> {
                String[] coordinates = line.split("\"")[1].split(":");
                assertThat(parent).contains("<artifactId>" + coordinates[1] + "</artifactId>");
                assertThat(parent).contains("<version>" + coordinates[2] + "</version>");
            });
        }
    }

    @Test
    void shellBlocks_areOnePerSection() {
        assertThat(section("## Run it")).containsOnlyOnce("```sh\n");
        assertThat(section("## Test it")).containsOnlyOnce("```sh\n");
    }

    @Test
    void links_leadSomewhere() {
        Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
                .matcher(readme.text())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .forEach(link -> assertThat(Path.of(System.getProperty("root", "../.."), link))
                        .exists());
    }

    private String section(String heading) {
        String text = readme.text();
        int start = text.indexOf(heading);
        return text.substring(start, text.indexOf("\n## ", start + 1));
    }

    private static String main(String statements) {
        return """
                package demo;

                import dev.sonde.deepseek.DeepSeekClient;
                import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
                import dev.sonde.deepseek.model.ChatCompletionRequest;
                import dev.sonde.json.JsonText;
                import java.util.Locale;

                final class Main {
                    static void main() {
                %s    }
                }
                """.formatted(statements.indent(8));
    }

    private static String plain(String xml) {
        return xml.replaceAll("\\s+", " ").strip();
    }

    /** The quickstart's plug-in has more configuration than the snippet needs. */
    private static String openEnd(String xml) {
        return xml.replace("</annotationProcessorPaths> </configuration> </plugin>", "</annotationProcessorPaths>");
    }
}
