package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Trusted;
import java.util.List;

@Ask(model = "oracle-small", system = "Be {{SYSTEM}}.")
interface Names {

    @Ask("{{client}}, {{request}}, {{question}}, {{Question}}, {{Replies}}, {{dev}}, {{NamesCodecs}}, {{rows}}, {{Arrays}}")
    Reading types(
            @Trusted String SYSTEM,
            String client,
            String request,
            String question,
            String Question,
            String Replies,
            String dev,
            String NamesCodecs,
            int[] rows,
            String Arrays);

    @Ask("Übersetze: {{überSetze}}, {{ÜBER_SETZE}}, {{$}}, {{_a}}")
    List<String> überSetze(String überSetze, String ÜBER_SETZE, char $, String _a, @Trusted String SYSTEM);

    @Ask(value = "把 {{文本}} 翻译成 {{翻译}}", system = "")
    String 翻译(String 文本, String 翻译);

    @Ask(value = "<error>", system = "")
    String error();

    record Reading(String in, String out, String value, String property, List<String> 行, int INSTANCE, String Json) {}
}
