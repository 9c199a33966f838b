package dev.sonde.processor.check;

import dev.sonde.processor.model.NamedText;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import java.util.function.Consumer;

/** Whether the reply can be what a method returns. */
final class ReplyCheck {

    /** Types of values that can be JSON. */
    static final String VALUES =
            "String, boolean, numbers, enums, dates, times and durations of java.time, UUID, URI, records (also"
                    + " generic ones), sealed interfaces of records, classes for Jackson, List, Set, arrays and"
                    + " Map<String, …> of these";

    private ReplyCheck() {}

    static void check(PromptMethod method, Consumer<Diagnostic> found) {
        Operation operation = method.settings().operation();
        if (method.reply() instanceof Reply.Nothing) {
            found.accept(Problem.VOID_REPLY.at(method.site(), method.name(), whole(operation) + " for all of it"));
        } else if (!operation.json() && !isOfText(method.reply())) {
            String annotation = InterfaceCheck.annotation(operation.annotation());
            unsupported(method, ": @" + annotation + " asks for text, never for JSON", found);
        } else if (method.reply().content().filter(ReplyCheck::isNoText).isPresent()) {
            method.texts().stream()
                    .filter(NamedText::begins)
                    .forEach(text -> found.accept(Problem.MISPLACED_PREFIX.at(
                            text.template().site(), method.name(), text.name(), method.returns())));
        } else if (method.reply() instanceof Reply.Unsupported unsupported) {
            for (Reply.Fault fault : unsupported.faults()) {
                unsupported(method, described(fault, method.returns().toString()), found);
            }
        }
    }

    private static void unsupported(PromptMethod method, String why, Consumer<Diagnostic> found) {
        found.accept(Problem.UNSUPPORTED_REPLY.at(
                method.site(),
                method.name(),
                method.returns(),
                why,
                supported(method.settings().operation())));
    }

    private static boolean isOfText(Reply reply) {
        return reply.content().filter(content -> !isNoText(content)).isPresent();
    }

    private static boolean isNoText(Reply.Content content) {
        return content instanceof Reply.Value || content instanceof Reply.Extended;
    }

    private static String described(Reply.Fault fault, String returned) {
        if (fault.path().isEmpty()) {
            return fault.found().equals(returned) ? "" : ": it is " + fault.found();
        }
        // Before the first record, a path has no names: [] are elements of a list, {} values of a map.
        return Character.isJavaIdentifierStart(fault.path().charAt(0))
                ? ": " + fault.path() + " is " + fault.found()
                : ": it holds " + fault.found();
    }

    /** The API's reply, in full where it is called like a form of ours. */
    private static String whole(Operation operation) {
        String name = operation.reply().simpleName();
        return name.equals("Completion") ? operation.reply().canonicalName() : name;
    }

    private static String supported(Operation operation) {
        if (!operation.json()) {
            return "String, " + whole(operation)
                    + "; Completion, Outcome and CompletableFuture of each; as it arrives: Stream and Flow.Publisher of"
                    + " String, EventStream<" + operation.chunk().simpleName() + ">";
        }
        return VALUES + ", Optional, "
                + whole(operation)
                + operation
                        .message()
                        .map(message -> ", Conversation<" + message.simpleName() + ">")
                        .orElse("")
                + "; Completion, Outcome and CompletableFuture of each; as it arrives: Stream and Flow.Publisher of"
                + " String, of a list's elements or of Partial, EventStream<"
                + operation.chunk().simpleName()
                + ">";
    }
}
