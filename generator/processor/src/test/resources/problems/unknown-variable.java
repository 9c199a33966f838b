package demo;

import dev.sonde.processor.provider.Ask;

@Ask(system = "You are {{tone}}.")
interface Translator {

    @Ask("Translate into {{langauge}}: {{text}}, {{text}}")
    String translate(String text, String language, String tone);

    @Ask("""
            Shorten this:
              {{article}}
            """)
    String shorten(String text, int words, String tone);

    @Ask("Say something about {{topic}}")
    String say();
}
