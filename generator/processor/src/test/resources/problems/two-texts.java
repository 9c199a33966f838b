package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", resource = "here.mustache")
    String translate(String text);

    @Ask(value = "Translate {{text}}", system = "Be brief", systemResource = "here.mustache")
    String shorten(String text);
}
//// resource demo/here.mustache
Translate {{text}}
