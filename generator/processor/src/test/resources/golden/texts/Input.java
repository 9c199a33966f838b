package demo;

import dev.sonde.call.EventStream;
import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.AnswerPiece;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Trusted;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Ask(model = "oracle-small", system = "You are a translator with a {{tone}} tone.")
public interface Translator {

    String SEPARATOR = ", ";

    @Ask(value = "Translate into {{language}}: {{text}}", maxTokens = 2000)
    String translate(String text, Locale language, @Trusted String tone);

    @Ask("""
            Tell a story.

            It has "{{words}}" words \
            and is about:
              {{topic}}
            """)
    Stream<String> tell(String topic, int words, @Trusted String tone);

    @Ask(value = "Say hello.", system = "")
    Answer hello();

    @Ask(value = "Say hello to {{client}} and {{request}}.", system = "Be brief.")
    EventStream<AnswerPiece> hello(String client, String request);

    @Ask(value = "Join {{words}}, {{numbers}}, {{rows}} and {{all}}", system = "")
    String join(List<String> words, int[] numbers, String[][] rows, String... all);

    @Ask(value = "Maybe {{#text}}{{text}}{{/text}}", system = "")
    String maybe(@Nullable String text);

    default String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static Locale language() {
        return Locale.ENGLISH;
    }
}
