// options: -Asonde.strict
package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", system = "{{=<% %>=}}Be <%tone%>.")
    String translate(String text, String tone);
}
