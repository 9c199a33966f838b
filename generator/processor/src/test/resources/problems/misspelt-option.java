package demo;

import dev.sonde.deepseek.Prompt;

@Prompt(model = "deepseek-flash", temprature = 0.5)
interface Translator {

    @Prompt(value = "Translate {{txt}}", maxToken = 100)
    String translate(String text);
}
