package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DocumentationTool;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comments of generated classes, as the javadoc tool takes them: all lints on, and what it makes of the users' texts. */
class DoclintTest {

    @TempDir
    static Path folder;

    private static String page;

    @BeforeAll
    static void document() throws IOException {
        String input = Golden.read(Path.of("src", "test", "resources", "golden", "javadoc", "Input.java"));
        Compilation compilation = Compiled.of(List.of(), input);
        List<JavaFileObject> sources = new ArrayList<>(compilation.generatedSourceFiles());
        sources.add(Compiled.file(input));
        StringWriter said = new StringWriter();
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        List<String> options = List.of(
                "-quiet",
                // A constructor whose one parameter says all has no main description.
                "-Xdoclint:all,-missing",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        boolean done = javadoc.getTask(said, null, null, null, options, sources).call();
        assertThat(said.toString()).isEmpty();
        assertThat(done).isTrue();
        page = Files.readString(folder.resolve("demo/QuoterImpl.html"));
    }

    @Test
    void texts_areShownAsTheyWereWritten() {
        assertThat(shown())
                .contains("@author {{text}}\n<b>bold</b> & {@link Nothing} /** nested */ \\u0022 \\\\u000a \\\n")
                .contains("String s = \"\"\"\na@b.example", "@Override\\u0007\n\"\"\";\n");
        assertThat(shown().replace('\n', ' ')).contains("is broken between its words, such as @see and */");
    }

    @Test
    void optionsAndTypes_areShown() {
        assertThat(shown())
                .contains("Options: model = \"oracle-large\", stop = {\"*/\", \"{@code\\n\"}")
                .contains("Reply in JSON of this type: {value: {words: string");
    }

    @Test
    void whatTheUserSays_comesFirst() {
        assertThat(shown()).containsSubsequence("Lists quotes.", "User: Quote {{text}}");
    }

    /** The text of the page. How far lines are indented depends on the JDK. */
    private static String shown() {
        return page.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#47;", "/")
                .replace("&#64;", "@")
                .replace("&#92;", "\\")
                .replace("&amp;", "&")
                .replaceAll("[ \t]*\n[ \t]*", "\n");
    }
}
