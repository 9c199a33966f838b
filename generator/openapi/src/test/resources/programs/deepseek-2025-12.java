package example.program;

import example.client.DeepSeekClient;
import example.client.model.BalanceInfo;
import example.client.model.ChatCompletion;
import example.client.model.ChatCompletionRequest;
import example.client.model.ChatModel;
import example.client.model.Completion;
import example.client.model.CompletionRequest;
import example.client.model.FunctionDefinition;
import example.client.model.Model;
import example.client.model.Tool;

/** A program of December 2025: it reads what the model thought, and uses what is beta. */
final class ProgramOf2025 {

    private ProgramOf2025() {}

    static String think(DeepSeekClient client, String question) {
        ChatCompletion reply = client.createBetaChatCompletion(ChatCompletionRequest.builder()
                .model(ChatModel.of("deepseek-reasoner"))
                .user(question)
                .maxTokens(32_768)
                .tools(Tool.builder()
                        .function(FunctionDefinition.builder()
                                .name("now")
                                .strict(true)
                                .build())
                        .build())
                .build());
        return reply.reasoning().orElse("") + reply.choices().get(0).message().reasoningContent();
    }

    static String fill(DeepSeekClient client, String before, String after) {
        Completion reply = client.createCompletion(CompletionRequest.builder()
                .model(ChatModel.of("deepseek-chat"))
                .prompt(before)
                .suffix(after)
                .maxTokens(100)
                .build());
        return reply.choices().get(0).text();
    }

    static String look(DeepSeekClient client) {
        StringBuilder text = new StringBuilder();
        for (Model model : client.listModels().data()) {
            text.append(model.id());
        }
        for (BalanceInfo balance : client.getUserBalance().balanceInfos()) {
            text.append(balance.currency()).append(balance.totalBalance());
        }
        return text.toString();
    }
}
