package dev.sonde.samples.provider;

import dev.sonde.samples.provider.mistral.Prompt;
import java.util.stream.Stream;

/** The guide with Mistral's options: {@code @Prompt} is another one, generated from Mistral's document. */
@Prompt(model = "mistral-small-latest", safePrompt = true, temperature = 0.2, system = Guide.SYSTEM)
interface MistralGuide extends Guide {

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
