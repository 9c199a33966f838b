package demo;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.Fim;
import dev.sonde.deepseek.model.ChatModel;
import dev.sonde.deepseek.model.CompletionChunk;
import dev.sonde.deepseek.model.FimOptions;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Fim(model = ChatModel.Values.DEEPSEEK_FLASH, maxTokens = 256, stop = "\n\n")
interface Editor {

    @Fim(value = "{{before}}", suffix = "{{after}}")
    String fill(String before, String after);

    @Fim(
            value = """
                    /** {{purpose}} */
                    static {{signature}} {
                    """,
            suffix = "}\n",
            temperature = 0.2)
    Completion<String> body(String purpose, String signature);

    @Fim("{{text}}")
    Outcome<String> goOn(String text, FimOptions options);

    @Fim("{{text}}")
    CompletableFuture<String> later(String text);

    @Fim(value = "{{prompt}}", suffix = "{{suffix}}", totalTimeout = "5s")
    Stream<String> type(String prompt, String suffix);

    @Fim("{{text}}")
    Flow.Publisher<String> published(String text);

    @Fim(value = "{{text}}", echo = true)
    dev.sonde.deepseek.model.Completion whole(String text);

    @Fim("{{text}}")
    EventStream<CompletionChunk> chunks(String text);
}
