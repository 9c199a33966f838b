package dev.sonde.samples.fallback;

import dev.sonde.deepseek.Prompt;
import dev.sonde.deepseek.model.ChatModel;
import dev.sonde.prompt.Completion;
import java.util.stream.Stream;

/** Asks a second model when the first is overloaded, broken or gone; one attempt each, so that nobody waits for long. */
@Prompt(
        model = ChatModel.Values.DEEPSEEK_FLASH,
        fallbackModels = ChatModel.Values.DEEPSEEK_V4_PRO,
        thinking = "disabled",
        attempts = 1)
interface Clerk {

    @Prompt("Answer this letter: {{letter}}")
    Completion<String> answer(String letter);

    /** Once a part of the stream was given away, no other model is asked. */
    @Prompt("Sum up this letter: {{letter}}")
    Stream<String> sumUp(String letter);
}
