package demo;

import dev.sonde.processor.provider.Ask;

interface Base<T> {

    @Ask("Translate {{text}}")
    T translate(String text);
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small")
interface Translator extends Base<String> {}
