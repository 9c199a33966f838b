package demo;

import dev.sonde.deepseek.Prompt;
import dev.sonde.deepseek.model.ChatModel;

@Prompt(model = ChatModel.Values.DEEPSEEK_FLASH)
interface Translator {

    @Prompt(value = "a", temperature = 0.2)
    String a();

    @Prompt(value = "b", thinking = "enabled", toolChoice = "required")
    String b();

    @Prompt(value = "c", topP = 0.5)
    String c();

    @Prompt(value = "d", topP = 0.97, thinking = "disabled", reasoningEffort = "none")
    String d();

    @Prompt(value = "e", topLogprobs = 3)
    String e();

    @Prompt(value = "f", topLogprobs = 3, logprobs = false)
    String f();

    @Prompt(value = "g", presencePenalty = 0.5)
    String g();

    @Prompt(
            value = "fine",
            temperature = 0.2,
            thinking = "disabled",
            toolChoice = "required",
            logprobs = true,
            topLogprobs = 3)
    String fine();

    @Prompt(value = "fine", topP = 0.97, reasoningEffort = "low", toolChoice = "auto")
    String fineToo();

    @Prompt(value = "fine", temperature = 0.2, reasoningEffort = "none")
    String fineAsWell();
}
//// next file
package demo;

import dev.sonde.deepseek.Prompt;
import dev.sonde.prompt.Image;

@Prompt(model = "deepseek-v4-pro")
interface Eye {

    @Prompt("What is this?")
    String look(Image picture);

    @Prompt(value = "What is this?", model = "deepseek-flash")
    String lookAgain(Image picture);
}
