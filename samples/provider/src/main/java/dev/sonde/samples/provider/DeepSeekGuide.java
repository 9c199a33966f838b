package dev.sonde.samples.provider;

import dev.sonde.deepseek.Prompt;
import java.util.stream.Stream;

/** The guide with DeepSeek's options. */
@Prompt(model = "deepseek-flash", thinking = "disabled", temperature = 0.2, system = Guide.SYSTEM)
interface DeepSeekGuide extends Guide {

    @Override
    @Prompt(TRANSLATE)
    String translate(String text, String language);

    @Override
    @Prompt(PLACE)
    Place place(String city);

    @Override
    @Prompt(STORY)
    Stream<String> story(String city);
}
