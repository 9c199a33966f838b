package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an operation becomes the target of a prompt annotation.
 *
 * @param text path from the reply to its text: names of properties and indexes
 * @param delta path from a chunk to its text
 * @param finish path from the reply or chunk to the reason why it ended
 * @param endings what each reason means, as names of {@code Ending}
 * @param owned components that the form of a prompt method sets
 */
public record PromptModel(
        String pointer,
        String annotation,
        String operation,
        ClassName request,
        ClassName reply,
        ClassName chunk,
        MessageShorthand system,
        MessageShorthand user,
        JsonMode json,
        List<String> text,
        List<String> delta,
        List<String> finish,
        Map<String, String> endings,
        Set<String> owned) {

    public PromptModel {
        text = List.copyOf(text);
        delta = List.copyOf(delta);
        finish = List.copyOf(finish);
        owned = Set.copyOf(owned);
    }

    /**
     * How a text becomes a message.
     *
     * @param property component of the request, a list
     * @param message the record to add to it
     * @param text component of the record that takes the text
     */
    public record MessageShorthand(String property, ClassName message, String text) {}

    /** How JSON mode is asked for: a component of the request and what its shorthand is set to. */
    public record JsonMode(String property, String value) {}
}
