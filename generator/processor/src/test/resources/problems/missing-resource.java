package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(resource = "translate.mustache")
    String translate(String text);

    @Ask(resource = "/demo/../here.mustache", systemResource = "/gone.mustache")
    String shorten(String text);

    @Ask(resource = "includes.mustache")
    String include(String text);

    @Ask("{{text}}{{> gone }}")
    String partial(String text);
}
//// resource demo/includes.mustache
First line
  {{> parts/gone }}
