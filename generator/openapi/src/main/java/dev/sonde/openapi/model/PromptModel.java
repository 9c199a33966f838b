package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an operation becomes the target of a prompt annotation.
 *
 * @param options the options of a single call
 * @param system how instructions become a message; null if there are none
 * @param user how the user's text becomes a message, or a property by itself
 * @param texts components of the request that take a text beside these
 * @param assistant what the model has said before; null if a conversation cannot go on
 * @param json how a reply is asked for as JSON; null if it cannot be
 * @param tools how the model calls tools; null if it cannot
 * @param images how images stand in the user's message; null if they cannot
 * @param prefix how a reply is begun for the model; null if it cannot
 * @param model component of the request that names the model; empty if there is none
 * @param text path from the reply to its text: names of properties and indexes
 * @param reasoning path from the reply to what the model thought; empty if it is not told
 * @param delta path from a chunk to its text
 * @param finish path from the reply or chunk to the reason why it ended
 * @param endings what each reason means, as names of {@code Ending}
 * @param owned components that the form of a prompt method sets
 */
public record PromptModel(
        String pointer,
        String annotation,
        String operation,
        ClassName options,
        ClassName request,
        ClassName reply,
        ClassName chunk,
        @Nullable MessageShorthand system,
        UserText user,
        List<String> texts,
        @Nullable MessageShorthand assistant,
        @Nullable JsonMode json,
        @Nullable ToolsModel tools,
        @Nullable ImagesModel images,
        @Nullable Prefix prefix,
        String model,
        List<String> text,
        List<String> reasoning,
        List<String> delta,
        List<String> finish,
        Map<String, String> endings,
        Set<String> owned) {

    public PromptModel {
        texts = List.copyOf(texts);
        text = List.copyOf(text);
        reasoning = List.copyOf(reasoning);
        delta = List.copyOf(delta);
        finish = List.copyOf(finish);
        owned = Set.copyOf(owned);
    }

    /** Whether another model can be asked. */
    public boolean hasFallback() {
        return assistant != null && !model.isEmpty();
    }

    /** How texts become messages, of whomever. */
    public List<MessageShorthand> messages() {
        return Stream.of(system, user, assistant)
                .filter(MessageShorthand.class::isInstance)
                .map(MessageShorthand.class::cast)
                .toList();
    }

    /** How the user's text comes into a request. */
    public sealed interface UserText {
        /** The component of the request that takes it. */
        String property();
    }

    /** A text that stands in the request by itself. */
    public record PlainText(String property) implements UserText {}

    /**
     * How a text becomes a message.
     *
     * @param property component of the request, a list
     * @param message the record to add to it
     * @param text component of the record that takes the text
     * @param reasoning component that takes what the model thought; empty if there is none
     */
    public record MessageShorthand(String property, ClassName message, String text, String reasoning)
            implements UserText {}

    /**
     * How the model is made to go on with a text.
     *
     * @param component of the model's message, which marks it
     * @param operation that takes such a message
     */
    public record Prefix(String component, String operation) {}

    /**
     * How JSON mode is asked for.
     *
     * @param property a component of the request
     * @param at path below it to the string that is set; empty if the component itself has a shorthand for one
     * @param value what the string is set to
     */
    public record JsonMode(String property, List<String> at, String value) {

        public JsonMode {
            at = List.copyOf(at);
        }
    }
}
