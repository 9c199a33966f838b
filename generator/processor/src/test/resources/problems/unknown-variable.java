package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Trusted;

@Ask(system = "You are {{tone}}.")
interface Translator {

    @Ask("Translate into {{langauge}}: {{text}}, {{text}}")
    String translate(String text, String language, @Trusted String tone);

    @Ask("""
            Shorten this:
              {{article}}
            """)
    String shorten(String text, int words, @Trusted String tone);

    @Ask("Say something about {{topic}}")
    String say();
}
