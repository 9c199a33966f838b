package dev.sonde.testkit.scriptfile;

import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Cut;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads an answer of the model. */
final class FileAnswer {

    static final List<String> NAMES = List.of(
            "text", "pieces", "json", "toolCalls", "reasoning", "finishReason", "delay", "keepAlives", "pace", "cut");

    private static final List<String> CUTS = List.of("after", "inside", "end");
    private static final List<String> ENDS = List.of("complete", "error", "closed", "reset");

    private FileAnswer() {}

    static Answer read(FileNode node) {
        Answer answer = content(node);
        for (Map.Entry<String, FileNode> property : node.properties().entrySet()) {
            FileNode value = property.getValue();
            answer = switch (property.getKey()) {
                case "toolCalls" -> answer.withToolCalls(calls(value));
                case "reasoning" -> answer.withReasoning(value.text("reasoning"));
                case "pace" -> answer.withPace(value.time("pace"));
                case "cut" -> answer.withCut(cut(value));
                case "delay" -> answer.withQueueing(Queueing.silent(value.time("delay")));
                default -> answer;
            };
        }
        if (node.property("keepAlives").isPresent()) {
            int count = node.the("keepAlives").number("keepAlives", 0, 10_000);
            Queueing wait = answer.queueing() == null ? Queueing.NONE : answer.queueing();
            answer = answer.withQueueing(wait.after(count));
        }
        // After the calls, which set a reason of their own.
        return node.property("finishReason").isPresent()
                ? answer.withFinishReason(node.the("finishReason").text("finishReason"))
                : answer;
    }

    private static Answer content(FileNode node) {
        List<String> contents = Stream.of("text", "pieces", "json")
                .filter(name -> node.property(name).isPresent())
                .toList();
        if (contents.size() > 1) {
            throw node.mistake(
                    "a reply must have only one of text, pieces and json, but has " + String.join(" and ", contents));
        }
        if (contents.isEmpty()) {
            if (node.property("toolCalls").isEmpty()) {
                throw node.mistake("a reply must have text, pieces, json, toolCalls, error or recording");
            }
            return Reply.text("");
        }
        FileNode content = node.the(contents.get(0));
        return switch (contents.get(0)) {
            case "text" -> Reply.text(content.text("text"));
            case "json" -> Reply.json(content.value().toString());
            default ->
                Reply.pieces(content.list("pieces").stream()
                        .map(piece -> piece.text("a piece"))
                        .toArray(String[]::new));
        };
    }

    private static ToolCall[] calls(FileNode node) {
        List<ToolCall> calls = new ArrayList<>();
        for (FileNode call : node.list("toolCalls")) {
            call.object("a call", List.of("name", "arguments"));
            String name = call.property("name")
                    .orElseThrow(() -> call.mistake("a call must have the name of a function"))
                    .text("name");
            String arguments = call.property("arguments")
                    .map(given -> given.value().isString()
                            ? given.value().asString()
                            : given.value().toString())
                    .orElse("{}");
            calls.add(new ToolCall(name, arguments));
        }
        return calls.toArray(ToolCall[]::new);
    }

    private static Cut cut(FileNode node) {
        node.object("cut", CUTS);
        if (node.property("after").isPresent() == node.property("inside").isPresent()) {
            throw node.mistake("cut must have either after or inside, with a number of events");
        }
        Cut cut = node.property("after")
                .map(after -> Cut.after(after.number("after", 0, Integer.MAX_VALUE)))
                .orElseGet(() -> Cut.inside(node.the("inside").number("inside", 0, Integer.MAX_VALUE)));
        return node.property("end")
                .map(end -> {
                    if (!ENDS.contains(end.text("end"))) {
                        throw end.mistake("end must be one of " + String.join(", ", ENDS) + ", but is " + end.value());
                    }
                    return cut.by(Cut.End.valueOf(end.text("end").toUpperCase(Locale.ROOT)));
                })
                .orElse(cut);
    }
}
