package dev.sonde.samples.provider;

import java.util.stream.Stream;

/** What the program asks, whoever replies; the texts of the prompts stand here once. */
interface Guide {

    String SYSTEM = "You are a guide for travellers.";
    String TRANSLATE = "Translate into {{language}}: {{text}}";
    String PLACE = "Tell the country of {{city}}, and how many people live there.";
    String STORY = "Tell a story about {{city}} in one sentence.";

    String translate(String text, String language);

    Place place(String city);

    Stream<String> story(String city);

    /** Where a city lies. */
    record Place(String country, long people) {}
}
