package demo;

import dev.sonde.deepseek.Prompt;

@Prompt(model = "deepseek-chat", temperature = 5.0)
interface Translator {

    @Prompt(value = "a", model = "deepseek-flsh", maxTokens = 0, topP = 0)
    String a();

    @Prompt(value = "b", reasoningEffort = "hihg", thinking = "of", toolChoice = "allways")
    String b();

    @Prompt(value = "c", reasoningEffort = "medium", userId = "a b", topLogprobs = 21)
    String c();

    @Prompt(
            value = "d",
            stop = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"})
    String d();
}
