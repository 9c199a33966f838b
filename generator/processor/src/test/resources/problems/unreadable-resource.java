package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(resource = "latin.mustache")
    String translate(String text);

    @Ask("{{text}} {{> latin }}")
    String include(String text);
}
//// resource demo/latin.mustache
Déjà vu
