package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("{{=<% %}} and {{text}}")
    String forgotten(String text);

    @Ask("{{=<%=}} and {{text}}")
    String single(String text);

    @Ask("{{=<= =>=}} and {{text}}")
    String reserved(String text);
}
