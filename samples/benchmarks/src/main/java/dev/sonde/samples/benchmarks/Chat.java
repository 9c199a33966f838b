package dev.sonde.samples.benchmarks;

import dev.sonde.deepseek.Prompt;
import java.util.stream.Stream;

/** The prompts of the benchmarks. */
@Prompt(model = "deepseek-flash", maxTokens = 1_000)
interface Chat {

    @Prompt("{{prompt}}")
    String text(String prompt);

    @Prompt("{{prompt}}")
    Person person(String prompt);

    @Prompt("{{prompt}}")
    Stream<String> stream(String prompt);
}
