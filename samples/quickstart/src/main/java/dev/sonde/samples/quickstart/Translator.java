package dev.sonde.samples.quickstart;

import dev.sonde.deepseek.Prompt;
import java.util.Locale;

/** Text in, text out. */
@Prompt(model = "deepseek-flash", maxTokens = 2000)
interface Translator {

    @Prompt("Translate into {{language}}: {{text}}")
    String translate(String text, Locale language);
}
