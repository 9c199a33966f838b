package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments in generated code are Javadoc in order, whatever a document describes, and where it describes nothing. */
class JavadocTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../spec/deepseek.yaml",
                "src/test/resources/documents/pets.yaml",
                "src/test/resources/documents/anything.yaml"
            })
    void javadoc_findsNoFault(String document) {
        assertThat(faults(Generator.run(Path.of(document), folder.resolve("sources"))))
                .isEmpty();
    }

    @Test
    void whatNobodyDescribed_hasASentence() {
        Path document = Generator.document(
                folder, "/a: {get: {responses: {}}}", "One: {type: object, properties: {age: {type: integer}}}");
        Map<String, String> sources = Generator.run(document, folder.resolve("sources"), Map.of("builders", "all"));
        assertThat(sources.get("example/client/model/One.java"))
                .contains(" * The schema {@code One}.\n")
                .contains("/** Sets {@code age}. */");
        assertThat(sources.get("example/client/ExampleClient.java"))
                .contains(" * A client of the API at http://localhost.\n")
                .contains(" * Calls the operation {@code getA}.\n");
    }

    /** What the JDK's tool says under {@code -Xdoclint:all}, but that tags are missing where there is nothing to say. */
    private List<String> faults(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xdoclint:all,-missing",
                "-quiet",
                "-d",
                folder.resolve("pages").toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        boolean done = ToolProvider.getSystemDocumentationTool()
                .getTask(new StringWriter(), null, diagnostics, null, options, Javac.files(sources))
                .call();
        List<String> faults = diagnostics.getDiagnostics().stream()
                .filter(fault -> fault.getSource() != null)
                .filter(fault ->
                        Set.of(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING).contains(fault.getKind()))
                .map(Object::toString)
                .toList();
        assertThat(done).as(faults.toString()).isTrue();
        return faults;
    }
}
