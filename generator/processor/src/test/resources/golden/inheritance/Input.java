package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

interface Summarizer extends UnaryOperator<String>, Step<List<String>, Locale> {

    @Ask("Summarize {{text}}")
    @Override
    String apply(String text);

    @Ask("Parts of {{text}} in {{language}}")
    @Override
    List<String> parts(String text, Locale language);
}
//// next file
package demo;

interface Step<R, L> {
    R parts(String text, L language);

    default R twice(String text, L language) {
        return parts(text + text, language);
    }
}
