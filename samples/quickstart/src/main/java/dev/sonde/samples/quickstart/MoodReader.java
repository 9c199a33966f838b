package dev.sonde.samples.quickstart;

import dev.sonde.deepseek.Prompt;
import dev.sonde.deepseek.model.ChatCompletion;

/** Text in, a constant out; and the whole completion, for whoever wants to know what it cost. */
@Prompt(model = "deepseek-flash", thinking = "disabled")
interface MoodReader {

    @Prompt("How does the writer feel? {{review}}")
    Mood classify(String review);

    @Prompt("Explain in one sentence how the writer feels: {{review}}")
    ChatCompletion explain(String review);
}
