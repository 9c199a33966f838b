package dev.sonde.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users wrote, within a comment. */
class JavadocTextTest {

    @Test
    void oneLine_isAParagraph() {
        assertThat(text(new JavadocText().add("User", "Translate {{text}}\n").add("System", "Be brief.")))
                .isEqualTo("User: Translate {{text}}\n\n<p>System: Be brief.\n");
    }

    @Test
    void severalLines_stayAsTheyAre() {
        assertThat(text(new JavadocText().add("User", "Sum up:\n  {{text}}  \n\nin one line\n")))
                .isEqualTo("User:\n<pre>\nSum up:\n  {{text}}\n\nin one line\n</pre>\n");
    }

    @Test
    void longLine_isBrokenBetweenWords() {
        String words = "word ".repeat(50).strip();

        assertThat(text(new JavadocText().addParagraph(words)).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110));
    }

    @Test
    void manyLines_areCutOff_andCounted() {
        assertThat(text(new JavadocText().add("Reply", Collections.nCopies(43, "line")))
                        .lines())
                .hasSize(44)
                .endsWith("line", "(3 more lines)", "</pre>");
        assertThat(text(new JavadocText().add("Reply", Collections.nCopies(40, "line"))))
                .doesNotContain("more");
        assertThat(text(new JavadocText()
                        .addParagraph("word".repeat(30).concat(" ").repeat(41).strip())))
                .endsWith("(1 more line)\n");
    }

    @Test
    void whatMeansSomethingInAComment_isEscaped() {
        List<List<String>> texts = List.of(
                List.of("a < b > c & d", "a &lt; b &gt; c &amp; d"),
                List.of("/* a */ 1 * / 2 **/", "/* a *&#47; 1 * / 2 **&#47;"),
                List.of("@see {@code x} me@home", "&#64;see {&#64;code x} me@home"),
                List.of("\\u0041 \\n \\\\u \\", "&#92;u0041 \\n \\&#92;u \\"),
                List.of("\"\" \"\"\" \"\"\"\"", "\"\" \"\"&quot; \"\"&quot;&quot;"),
                List.of(
                        "bell \u0007, \r, half \ud83d pair \ud83d\ude00",
                        "bell &#92;u0007, \\r, half &#92;ud83d pair \ud83d\ude00"),
                List.of("übersetze {{größe}} 日本", "übersetze {{größe}} 日本"));

        assertThat(texts)
                .allSatisfy(text -> assertThat(JavadocText.escaped(text.get(0))).isEqualTo(text.get(1)));
    }

    private static String text(JavadocText comment) {
        return comment.code().toString();
    }
}
