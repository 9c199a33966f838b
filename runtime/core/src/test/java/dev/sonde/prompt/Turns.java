package dev.sonde.prompt;

import dev.sonde.prompt.tool.ToolInvocation;
import dev.sonde.prompt.tool.ToolResult;
import java.util.ArrayList;
import java.util.List;

/** A request as the lines of its conversation. */
record Turns(List<String> lines) implements PromptRequest<Turns> {

    static Turns of(String question) {
        return new Turns(List.of("user: " + question));
    }

    @Override
    public Turns continued(TextReply said, String answer) {
        return with("assistant: " + said.text().orElse(""), "user: " + answer);
    }

    @Override
    public Turns answered(TextReply said, List<ToolResult> results) {
        List<String> more = new ArrayList<>();
        more.add("assistant: " + said.text().orElse("")
                + said.invocations().stream().map(ToolInvocation::name).toList()
                + said.reasoning().map(thoughts -> " thinking " + thoughts).orElse(""));
        for (ToolResult result : results) {
            more.add(result.invocation().id() + ": " + result.text());
        }
        return with(more.toArray(String[]::new));
    }

    @Override
    public Turns withModel(String model) {
        return with("model: " + model);
    }

    private Turns with(String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return new Turns(all);
    }

    /** The last so many lines. */
    List<String> last(int count) {
        return lines.subList(lines.size() - count, lines.size());
    }
}
