package dev.sonde.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.shape.source.SourceText;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever a user writes, the compiler reads the same text from the generated class. */
class TextBlockTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "",
            " ",
            "\n",
            "line\n",
            "two\nlines",
            "empty\n\nline\n\n",
            "  all\n    is indented\n  by two",
            "  all\n  with an end\n",
            "trailing  \nspaces ",
            "   \n only blanks before",
            "ends with \"",
            "ends with \\",
            "\"\"\"",
            "\"\"\"\"\"\"\"",
            "a \"\"\"\" b",
            "tab\there, \t\ttabs",
            "\tbegins with a tab",
            "carriage\r\nreturn\r",
            "back\\slash \\n \\u0041 \\",
            "control \u0000 \u0007 \u000b \f \b \u0085 \u007f",
            "separators \u2028 and \u2029 end",
            "中文，ä, 😀 and half a pair \ud83d.",
            "$ $$ $L $T {{name}} % %s",
            "*/ // /*");

    @Test
    void of_anyText_isReadBackByTheCompiler() throws Exception {
        for (String text : TEXTS) {
            assertThat(value(constant(source(text)))).isEqualTo(text);
        }
    }

    @Test
    void of_aTextThatNoConstantHolds_isReadBackByTheCompiler() throws Exception {
        for (String text : List.of("名前\n".repeat(10_000), "  ä\"".repeat(9_000), "a😀".repeat(12_000))) {
            assertThat(value(constant(source(text)))).isEqualTo(text);
        }
    }

    @Test
    void of_severalLines_standsAsItWasWritten() {
        assertThat(source("Translate:\n\n  \"it\"\n")).contains("""
                    static final String TEXT = \"""
                            Translate:

                              "it"
                            \""";
                """);
    }

    private static String source(String text) {
        FieldSpec field = FieldSpec.builder(String.class, "TEXT", Modifier.STATIC, Modifier.FINAL)
                .initializer(CodeBlock.of("$L", TextBlock.of(text)))
                .build();
        TypeSpec type = TypeSpec.classBuilder("Holder").addField(field).build();
        return SourceText.of(
                "// A test.",
                JavaFile.builder("demo", type)
                        .indent("    ")
                        .skipJavaLangImports(true)
                        .build());
    }

    private static JavaFileObject constant(String source) {
        Compilation compilation = Compiler.javac().compile(JavaFileObjects.forSourceString("demo.Holder", source));
        assertThat(compilation.errors()).as(source).isEmpty();
        return compilation.generatedFiles().get(0);
    }

    private static String value(JavaFileObject file) throws IOException, ReflectiveOperationException {
        byte[] bytes = file.openInputStream().readAllBytes();
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) {
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        var field = loader.loadClass("demo.Holder").getDeclaredField("TEXT");
        field.setAccessible(true);
        return (String) field.get(null);
    }
}
