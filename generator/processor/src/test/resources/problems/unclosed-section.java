package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask("""
            Translate {{text}}
            {{#formal}}
            with all due respect
            """)
    String translate(String text, boolean formal);

    @Ask("{{#a}}{{^b}}{{/a}}: {{text}}")
    String nested(String text, boolean a, boolean b);
}
