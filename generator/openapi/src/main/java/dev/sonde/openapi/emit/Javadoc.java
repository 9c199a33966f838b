package dev.sonde.openapi.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Descriptions of a document as Javadoc: what could end the comment or be taken for a tag is made harmless. */
final class Javadoc {

    private static final int WIDTH = 110;

    private static final Pattern QUOTED = Pattern.compile("`([^`{}@]+)`");
    private static final Pattern AT = Pattern.compile("@(?!code )");

    private Javadoc() {}

    /** A description as paragraphs of the comment. */
    static CodeBlock of(String text) {
        return CodeBlock.of("$L\n", wrap(clean(text), WIDTH, "\n"));
    }

    /** The same, or a sentence in its place if nobody described the thing. */
    static CodeBlock of(String text, String otherwise) {
        return of(text.isEmpty() ? otherwise : text);
    }

    /** What is said of a type: its description or, if there is none, where its schema stands; and which webhooks send it. */
    static CodeBlock ofType(Api api, TypeModel model, String description) {
        String name = model.pointer().replaceFirst("^#/(components/schemas|definitions)/(?=[^/]+$)", "");
        // Braces would end the code tag; in the fragment of a URI they are escaped anyway.
        CodeBlock said =
                of(description, "The schema `" + name.replace("{", "%7B").replace("}", "%7D") + "`.");
        List<String> senders = api.sendersOf(model.type());
        return senders.isEmpty()
                ? said
                : CodeBlock.of("$L\n<p>$L", said, of("Sent by " + String.join(", ", senders) + "."));
    }

    /** What is said of a method that does the same as another one, but for something. */
    static CodeBlock like(String method, String but) {
        return CodeBlock.of("$L\n", wrap("Like {@link #" + method + "}, but " + but + ".", WIDTH, "\n"));
    }

    /** A {@code @param} tag; nothing if there is nothing to say. */
    static CodeBlock param(String name, String text) {
        if (text.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("$L\n", wrap("@param " + name + " " + clean(text), WIDTH, "\n    "));
    }

    /** The text of a comment; Markdown's code quotes become code tags. */
    static String clean(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u")
                .transform(Javadoc::withTags);
    }

    /** Most texts have neither, and looking for them costs more than all else here. */
    private static String withTags(String text) {
        String tagged = text.indexOf('`') < 0 ? text : QUOTED.matcher(text).replaceAll("{@code $1}");
        return tagged.indexOf('@') < 0 ? tagged : AT.matcher(tagged).replaceAll("&#64;");
    }

    private static String wrap(String text, int width, String lineEnd) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : words(text)) {
            if (column > 0 && column + 1 + word.length() > width) {
                wrapped.append(lineEnd);
                column = lineEnd.length() - 1;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    /** What blanks part; a tag in braces is one word. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int brace = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            while (brace < text.length() && (brace < blank || "{}".indexOf(text.charAt(brace)) < 0)) {
                brace++;
            }
            if (brace == text.length() || text.charAt(brace) == '{') {
                words.add(text.substring(start, blank));
                start = blank + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
