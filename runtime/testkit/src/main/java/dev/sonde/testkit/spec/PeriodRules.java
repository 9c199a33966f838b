package dev.sonde.testkit.spec;

import dev.sonde.testkit.behaviour.EffortNames;
import dev.sonde.testkit.behaviour.ToolContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What the service could not read yet in earlier periods, while the document says what it reads today. */
public final class PeriodRules {

    /** The document's own words for a rule that there was not always. */
    public static final String STREAM_OPTIONS = "stream_options needs stream to be true.";

    private PeriodRules() {}

    /** A name of an effort that was none yet. */
    public static Optional<Violation> effort(JsonNode request, EffortNames names, byte[] source) {
        String name = request.path("reasoning_effort").asString("");
        if (name.isEmpty() || names.names().isEmpty() || names.names().contains(name)) {
            return Optional.empty();
        }
        String expected = names.names().stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        return unreadable(
                Violation.Kind.VALUE,
                new InstancePath(List.of("reasoning_effort")),
                "unknown variant `" + name + "`, expected one of " + expected,
                source);
    }

    /** The result of a function in parts, where it had to be a text. */
    public static Optional<Violation> toolContent(JsonNode request, ToolContent allowed, byte[] source) {
        List<JsonNode> messages = request.path("messages").valueStream().toList();
        return allowed == ToolContent.TEXT_OR_PARTS
                ? Optional.empty()
                : IntStream.range(0, messages.size())
                        .filter(i -> isInParts(messages.get(i)))
                        .boxed()
                        .findFirst()
                        .flatMap(i -> unreadable(
                                Violation.Kind.STRUCTURE,
                                new InstancePath(List.of("messages", i, "content")),
                                "invalid type: sequence, expected a string",
                                source));
    }

    private static boolean isInParts(JsonNode message) {
        return message.path("role").asString("").equals("tool")
                && message.path("content").isArray();
    }

    private static Optional<Violation> unreadable(Violation.Kind kind, InstancePath path, String what, byte[] source) {
        return Optional.of(new Violation(
                kind,
                path.toString(),
                ViolationText.UNREADABLE + path + ": " + what
                        + SourcePlace.of(source, path).text()));
    }
}
