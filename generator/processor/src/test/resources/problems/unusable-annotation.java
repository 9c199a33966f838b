// options: -Asonde.classAnnotations=org.example.Component, java.lang.String, java.lang.annotation.Retention, java.lang.SuppressWarnings
// options: -Asonde.constructorAnnotations=java.lang.Override, java.lang.Deprecated, demo.Hidden
package demo;

import dev.sonde.processor.provider.Ask;

interface Translator {

    @Ask(value = "Translate {{text}}", model = "oracle-small")
    String translate(String text);

    @Ask(value = "Explain {{txt}}", model = "oracle-small")
    String explain(String text);
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

interface Other {

    @Ask(value = "Translate {{text}}", model = "oracle-small")
    String translate(String text);
}
//// next file
package demo;

@interface Hidden {}
