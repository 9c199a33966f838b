package dev.sonde.testkit.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Where images may stand: in messages of the user and of tools, for models that read them. */
public final class ImageRules {

    /** The document's own words for the rule that is checked here for every model. */
    public static final String MODEL = "Images need the model deepseek-flash.";

    private static final Set<String> TEXT_ONLY = Set.of("system", "assistant");
    private static final Set<String> IMAGES = Set.of("image_url", "file");

    private ImageRules() {}

    /** An image in a message that takes text only; the service's text is not known. */
    public static Optional<Violation> ofRoles(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .filter(message -> TEXT_ONLY.contains(message.path("role").asString("")))
                .filter(message -> message.path("content").valueStream().anyMatch(ImageRules::isImage))
                .map(message -> broken("Images are not supported in messages with role '"
                        + message.path("role").asString() + "'"))
                .findFirst();
    }

    /** An image for a model that reads text only, which takes it for a part of an unknown kind. */
    public static Optional<Violation> ofTextModel(JsonNode request, byte[] source) {
        List<JsonNode> messages = request.path("messages").valueStream().toList();
        return IntStream.range(0, messages.size())
                .boxed()
                .flatMap(i -> messages.get(i)
                        .path("content")
                        .valueStream()
                        .filter(ImageRules::isImage)
                        .limit(1)
                        .map(part -> unreadable(i, part, source)))
                .findFirst();
    }

    private static Violation unreadable(int message, JsonNode part, byte[] source) {
        InstancePath content = new InstancePath(List.of("messages", message, "content"));
        return broken(ViolationText.UNREADABLE + "messages[" + message
                + "]: unknown variant `" + part.path("type").asString() + "`, expected `text`"
                + SourcePlace.of(source, content).text());
    }

    private static boolean isImage(JsonNode part) {
        return IMAGES.contains(part.path("type").asString(""));
    }

    private static Violation broken(String message) {
        return new Violation(Violation.Kind.RULE, "", message);
    }
}
