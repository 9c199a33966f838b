package demo;

import dev.sonde.processor.provider.Ask;

interface Base {

    @Ask("Shorten {{text}}")
    String shorten(String text);

    @Deprecated
    @Ask(value = "Lengthen {{text}}", temperature = 0.3)
    String lengthen(String text);
}
//// next file
package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-large", temperature = 1.5, logged = true, stop = {"\n", "\"end\""}, label = "demo")
interface Options extends Base {

    @Ask(value = "Explain {{text}}", seed = 42, temperature = 2, share = 0.5, effort = "low", thinking = "off", logged = false)
    String explain(String text);

    @SuppressWarnings("deprecation")
    @Ask(value = "Punish {{text}}", model = "oracle-small", penalty = 0.25)
    String punish(String text);
}
