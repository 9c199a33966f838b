package dev.sonde.samples.quickstart;

import dev.sonde.deepseek.Prompt;
import java.util.stream.Stream;

/** Text as it arrives. */
@Prompt(model = "deepseek-flash", system = "You tell stories to children.")
interface StoryTeller {

    @Prompt("Tell a story about {{hero}} in {{sentences}} sentences.")
    Stream<String> tell(String hero, int sentences);
}
