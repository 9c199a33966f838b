package dev.sonde.processor.provider;

import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextReply;
import dev.sonde.prompt.tool.ToolInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said; a line such as {@code call greet {"name": "Ada"}} calls a tool. */
public record Answer(String content, Ending ending) implements TextReply, ModelReply {

    @Override
    public Optional<String> text() {
        return Optional.of(content);
    }

    @Override
    public Optional<String> reasoning() {
        return Optional.of("Hm.");
    }

    @Override
    public List<ToolInvocation> invocations() {
        List<ToolInvocation> invocations = new ArrayList<>();
        for (String line :
                content.lines().filter(line -> line.startsWith("call ")).toList()) {
            String[] parts = line.split(" ", 3);
            invocations.add(new ToolInvocation("#" + (invocations.size() + 1), parts[1], parts[2]));
        }
        return invocations;
    }

    @Override
    public ReplyFacts facts() {
        return new ReplyFacts("a-1", "oracle-large", "done", new TokenUsage(10L, 5L, 8L, 2L), true);
    }
}
