package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Example;
import dev.sonde.prompt.Image;
import java.util.List;

/** Prompts that hold what means something in a comment. */
@Ask(
        model = "oracle-large",
        stop = {"*/", "{@code\n"},
        system = "You are terse.")
public interface Quoter {

    /**
     * Quotes a text.
     *
     * @param text what to quote
     * @return what the model makes of it
     */
    @Ask("""
            @author {{text}}
              <b>bold</b> & {@link Nothing} /** nested */ \\u0022 \\\\u000a \\

            ```java
            String s = \"""
                a@b.example\t@Override\u0007
                \""";
            ```
            """)
    String quote(String text);

    /**
     * Lists quotes.
     *
     * @param before what was said
     * @param image a picture
     * @param text what to quote
     * @return what the model makes of it
     */
    @Ask(
            value = "Quote {{text}}, which is so long a text that it would not fit"
                    + " on a line of a comment of this class, and is broken between its words, such as @see and */",
            system = "",
            stop = "}")
    @Example(user = "A", answer = "[]")
    List<Quote> quotes(Conversation<Turn> before, Image image, String text);

    /**
     * A quote.
     *
     * @param words what was said, {@code *}{@code /} and all
     */
    record Quote(String words) {}
}
