package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Gradle asks of a processor that it calls isolating: each file comes of one source, and of nothing else that is compiled. */
class IncrementalTest {

    private static final String DESK = """
            package demo;

            import dev.sonde.processor.provider.Ask;
            import java.util.List;

            @Ask(model = Models.SMALL)
            public interface Desk extends Base<Booking> {

                @Ask(value = "Book {{room}} for {{guests}}", tools = Calendar.class)
                List<Booking> book(Room room, List<String> guests);

                @Override
                @Ask("Read {{text}}")
                Booking read(String text);
            }
            """;

    private static final List<String> OTHERS = List.of("""
            package demo;

            public interface Base<T> {
                T read(String text);
            }
            """, """
            package demo;

            public interface Models {
                String SMALL = "oracle-small";
            }
            """, """
            package demo;

            import dev.sonde.prompt.Description;
            import java.util.Optional;

            @Description("A stay.")
            public record Booking(@Description("who comes") String guest, int nights, Optional<Room> room) {}
            """, """
            package demo;

            public enum Room {
                SINGLE,
                DOUBLE
            }
            """, """
            package demo;

            import dev.sonde.prompt.tool.Tool;

            public class Calendar {
                @Tool("whether a day is free")
                public boolean free(int day, Room room) {
                    return day > 0;
                }
            }
            """);

    @TempDir
    Path folder = Path.of(".");

    static List<Path> inputs() {
        return Golden.files("golden", "/Input.java");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void files_haveOneOriginatingElementEach(Path input) {
        String text = Golden.read(input);
        Recording recording = new Recording();

        Compilation compilation = Compiler.javac()
                .withProcessors(recording)
                .withOptions(Compiled.options(text))
                .compile(Arrays.stream(Compiled.sources(text))
                        .map(Compiled::file)
                        .toList());

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(recording.files).hasSameSizeAs(compilation.generatedSourceFiles());
        assertThat(recording.files)
                .allSatisfy(elements -> assertThat(elements)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                TypeElement.class,
                                type -> assertThat(type.getKind().isInterface()).isTrue()));
    }

    @Test
    void anInterfaceCompiledAlone_givesTheSameFiles() throws IOException {
        Compilation all = Compiled.of(
                List.of(), Stream.concat(Stream.of(DESK), OTHERS.stream()).toArray(String[]::new));
        Compilation others = Compiled.of(List.of("-parameters"), OTHERS.toArray(String[]::new));
        for (JavaFileObject file : others.generatedFiles()) {
            Path target = folder.resolve(file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
            Files.createDirectories(target.getParent());
            Files.write(target, file.openInputStream().readAllBytes());
        }

        Compilation alone = Compiled.of(List.of(), List.of(new File(folder.toString())), List.of(DESK));

        assertThat(Found.in(alone)).isEmpty();
        assertThat(alone.generatedSourceFiles())
                .hasSize(3)
                .extracting(IncrementalTest::text)
                .containsExactlyElementsOf(all.generatedSourceFiles().stream()
                        .map(IncrementalTest::text)
                        .toList());
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Our processor, with a filer that notes with which elements files are made. */
    private static final class Recording extends AbstractProcessor {

        private final Processor processor = new PromptProcessor();
        private final List<List<Element>> files = new ArrayList<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = proxy(Filer.class, environment.getFiler(), this::note);
            processor.init(proxy(
                    ProcessingEnvironment.class,
                    environment,
                    (method, arguments, result) -> method.equals("getFiler") ? filer : result));
        }

        private Object note(String method, Object[] arguments, Object result) {
            if (method.startsWith("create")) {
                files.add(List.of((Element[]) arguments[arguments.length - 1]));
            }
            return result;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        private static <T> T proxy(Class<T> type, T target, Change change) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        try {
                            return change.of(method.getName(), arguments, method.invoke(target, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    /** What becomes of the result of a call. */
    private interface Change {
        Object of(String method, Object[] arguments, Object result);
    }
}
