package dev.sonde.processor.check;

import dev.sonde.processor.check.JsonTree.JsonString;
import dev.sonde.processor.check.JsonTree.NotJson;
import dev.sonde.processor.model.Example;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.UserType;
import java.util.List;
import java.util.function.Consumer;

/** Whether the examples of a method are what it could be told, and could return. */
final class ExampleCheck {

    private final PromptMethod method;
    private final List<UserType> types;
    private final Consumer<Diagnostic> found;

    private ExampleCheck(PromptMethod method, List<UserType> types, Consumer<Diagnostic> found) {
        this.method = method;
        this.types = types;
        this.found = found;
    }

    static void check(PromptMethod method, List<UserType> types, Consumer<Diagnostic> found) {
        ExampleCheck check = new ExampleCheck(method, types, found);
        for (Example example : method.examples()) {
            if (method.settings().operation().message().isEmpty()) {
                found.accept(Problem.UNSUPPORTED_EXAMPLE.at(
                        example.user().site(),
                        InterfaceCheck.annotation(method.settings().operation().annotation())));
            } else {
                check.check(example);
            }
        }
    }

    private void check(Example example) {
        for (Example.Text text : List.of(example.user(), example.answer())) {
            if (text.value().isBlank()) {
                found.accept(Problem.EMPTY_EXAMPLE.at(text.site(), method.name()));
            }
        }
        if (!example.answer().value().isBlank()) {
            method.reply().value().ifPresent(value -> check(example, value));
        }
    }

    private void check(Example example, Reply.Value value) {
        Example.Text answer = example.answer();
        String text = answer.value();
        try {
            JsonTree tree = example.isBare(value) ? new JsonString(text, 0) : JsonParser.parse(text);
            new AnswerCheck(types, value.object() ? "" : "it", (sentence, offset) -> report(answer, sentence, offset))
                    .check(tree, value);
        } catch (NotJson mistake) {
            report(answer, mistake.sentence(), mistake.offset());
        }
    }

    private void report(Example.Text answer, String sentence, int offset) {
        found.accept(Problem.INVALID_EXAMPLE.at(
                answer.site(),
                method.name(),
                sentence,
                Excerpt.of(
                        "answer",
                        answer.value(),
                        Math.min(offset, answer.value().length()))));
    }
}
