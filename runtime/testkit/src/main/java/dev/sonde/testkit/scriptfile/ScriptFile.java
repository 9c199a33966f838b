package dev.sonde.testkit.scriptfile;

import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Rule;
import dev.sonde.testkit.script.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The rules of a file, in YAML or JSON. Immutable.
 *
 * <pre>{@code
 * rules:
 *   - when: {contains: weather, model: deepseek-flash}
 *     reply: {text: It rains., delay: 500ms}
 * }</pre>
 */
public final class ScriptFile {

    private static final List<String> OF_RULE = List.of("when", "reply", "replies", "times");

    private final List<FileRule> rules;

    private ScriptFile(List<FileRule> rules) {
        this.rules = rules;
    }

    private record FileRule(Predicate<ReceivedRequest> condition, List<Reply> replies, OptionalInt times) {}

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException when it cannot be read
     * @throws ScriptFileException when there is a mistake in it
     */
    public static ScriptFile read(Path path) {
        FileNode file = NodeReader.read(path).object("the file", List.of("rules"));
        FileNode rules = file.property("rules").orElseThrow(() -> file.mistake("the file must have rules"));
        return new ScriptFile(rules.list("rules").stream().map(ScriptFile::rule).toList());
    }

    private static FileRule rule(FileNode node) {
        node.object("a rule", OF_RULE);
        Optional<FileNode> one = node.property("reply");
        Optional<FileNode> several = node.property("replies");
        if (one.isPresent() == several.isPresent()) {
            throw node.mistake("a rule must have either reply or replies");
        }
        List<Reply> replies = new ArrayList<>();
        one.ifPresent(reply -> replies.add(FileReply.read(reply)));
        several.ifPresent(list -> list.list("replies").forEach(reply -> replies.add(FileReply.read(reply))));
        if (replies.isEmpty()) {
            throw node.mistake("replies must have at least one reply");
        }
        return new FileRule(
                FileCondition.read(node.property("when")),
                replies,
                node.property("times")
                        .map(times -> OptionalInt.of(times.number("times", 0, Integer.MAX_VALUE)))
                        .orElse(OptionalInt.empty()));
    }

    /** Adds the rules to a script, before those it has; the first rule of the file is asked first. */
    public void addTo(Script script) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            FileRule read = rules.get(i);
            Rule rule = script.when(read.condition());
            read.times().ifPresent(rule::times);
            read.replies().forEach(rule::reply);
        }
    }
}
