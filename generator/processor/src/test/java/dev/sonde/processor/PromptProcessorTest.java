package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class PromptProcessorTest {

    private static final String EXTRACTOR = """
            package demo;

            import dev.sonde.processor.provider.Ask;

            @Ask(model = Defaults.MODEL)
            interface Extractor {
                @Ask("Person in {{text}}")
                Person person(String text);
            }
            """;

    @Test
    void process_typesOfAnotherProcessor_waitsForThem() throws IOException {
        Compilation compilation = Compiler.javac()
                .withProcessors(new PromptProcessor(), new Late())
                .compile(Compiled.file(EXTRACTOR));

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(compilation
                        .generatedSourceFile("demo.ExtractorImpl")
                        .orElseThrow()
                        .getCharContent(false))
                .asString()
                .contains(".model(\"oracle-small\")");
    }

    @Test
    void process_toolsOfAnotherProcessor_waitsForThemAndForWhatTheyAreAbout() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new PromptProcessor(), new Late())
                .compile(Compiled.file("""
                        package demo;

                        import dev.sonde.processor.provider.Ask;
                        import dev.sonde.prompt.tool.Tool;

                        @Ask(model = "oracle-small")
                        interface Desk {
                            @Ask(value = "Plan {{wish}}", tools = LateTools.class)
                            String plan(String wish, Directory directory);

                            class Directory extends LateBase {
                                @Tool("Who has this number?")
                                Person owner(String number) {
                                    return new Person(number);
                                }

                                @Tool("Calls somebody")
                                void call(Person person) {}
                            }
                        }
                        """));

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFile("demo.DeskToolCalls").map(PromptProcessorTest::text))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("class DirectoryCalls", "class LateToolsCalls")
                        .contains("case \"owner\"", "case \"call\"", "case \"inherited\"", "case \"late\""));
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void process_onlyOurAnnotations_leavesNoneUnclaimed() {
        Compilation compilation = Compiled.of(List.of("-Xlint:all", "-Werror"), """
                package demo;

                import dev.sonde.processor.provider.Ask;

                interface Translator {
                    @Ask("Translate {{text}}")
                    String translate(String text);
                }
                """);

        assertThat(Found.in(compilation)).isEmpty();
    }

    @Test
    void process_anInterfaceThatInheritsAll_isLeftAlone() {
        Compilation compilation = Compiled.of(List.of(), """
                package demo;

                interface Translator extends dev.sonde.processor.provider.Unnamed {}
                """);

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    @Test
    void process_aBaseWithMistakes_tellsOfThemOnceAndImplementsNeither() {
        Compilation compilation = Compiled.of(List.of(), """
                package demo;

                import dev.sonde.processor.provider.Ask;

                interface Base<T> {
                    @Ask("Translate {{txt}}")
                    T translate(String text);
                }
                """, """
                package demo;

                import dev.sonde.processor.provider.Ask;

                @Ask(model = "oracle-small")
                interface Translator extends Base<String> {}
                """);

        assertThat(Found.in(compilation))
                .extracting(Found::file, Found::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Base.java", 5L),
                        org.assertj.core.groups.Tuple.tuple("Base.java", 6L));
        assertThat(Found.in(compilation).get(0).text()).startsWith("[generic-interface]");
        assertThat(Found.in(compilation).get(1).text()).startsWith("[unknown-variable]");
    }

    /** Generates what the interface needs, but only in the second round. */
    @SupportedAnnotationTypes("*")
    private static final class Late extends AbstractProcessor {

        private int round;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (round == 1) {
                write("Defaults", "interface Defaults { String MODEL = \"oracle-small\"; }");
            } else if (round == 2) {
                write("Person", "record Person(String name) {}");
                write(
                        "LateTools",
                        "class LateTools { @dev.sonde.prompt.tool.Tool(\"x\") String late(String a) { return a; } }");
                write(
                        "LateBase",
                        "class LateBase { @dev.sonde.prompt.tool.Tool(\"y\") String inherited(String a) { return a; } }");
            }
            return false;
        }

        private void write(String type, String text) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("demo." + type).openWriter()) {
                writer.write("package demo; " + text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
