package demo;

import dev.sonde.deepseek.Fim;
import dev.sonde.deepseek.Prompt;

@Prompt(model = "deepseek-flash")
interface Editor {

    @Prompt("Shorten {{text}}")
    String shorten(String text);

    @Prompt("Go on: {{text}}")
    @Fim("{{text}}")
    String goOn(String text);
}
