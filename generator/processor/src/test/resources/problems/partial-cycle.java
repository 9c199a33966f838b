package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(resource = "a.mustache")
    String translate(String text);
}
//// resource demo/a.mustache
{{text}}
  {{> parts/b }}
//// resource demo/parts/b.mustache
b
{{> c }}
//// resource demo/parts/c.mustache
c {{> b }}
