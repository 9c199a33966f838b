package dev.sonde.testkit.verify;

import dev.sonde.json.JsonValue;
import dev.sonde.testkit.script.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a request is expected to be, for {@code FakeDeepSeek.verify} and as the condition of a rule:
 *
 * <pre>{@code
 * fake.verify(2, RequestPattern.any().messageContains("Translate").model("deepseek-flash"));
 * }</pre>
 *
 * <p>Immutable; each method gives a pattern that expects one thing more.
 */
public final class RequestPattern implements Predicate<ReceivedRequest> {

    private final List<Criterion> criteria;

    private RequestPattern(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Every request. */
    public static RequestPattern any() {
        return new RequestPattern(List.of());
    }

    /** A message, or the prompt, contains this text, upper and lower case as given. */
    public RequestPattern messageContains(String text) {
        Objects.requireNonNull(text, "text");
        return and(new Criterion(
                "message containing " + Words.quote(text),
                request -> request.texts().stream().anyMatch(message -> message.contains(text)),
                request -> "messages are " + Words.quote(request.texts())));
    }

    /** The model is this. */
    public RequestPattern model(String id) {
        Objects.requireNonNull(id, "id");
        return and(new Criterion(
                "model " + Words.quote(id),
                request -> request.model().equals(id),
                request -> "model is " + Words.quote(request.model())));
    }

    /** The path is this, for example {@code /chat/completions}. */
    public RequestPattern path(String path) {
        Objects.requireNonNull(path, "path");
        return and(new Criterion(
                "path " + path, request -> request.path().equals(path), request -> "path is " + request.path()));
    }

    /** A header of this name has this value; that of a key is never kept. */
    public RequestPattern header(String name, String value) {
        Objects.requireNonNull(value, "value");
        return and(new Criterion(
                "header " + name + ": " + value,
                request -> request.headers().all(name).contains(value),
                request -> "header " + name + " is "
                        + request.header(name).map(Words::quote).orElse("missing")));
    }

    /** A property of the body has this value. */
    public RequestPattern property(String name, JsonValue value) {
        Objects.requireNonNull(value, "value");
        return and(new Criterion(
                name + " " + value,
                request -> request.property(name).filter(value::equals).isPresent(),
                request -> name + " is "
                        + request.property(name).map(JsonValue::toString).orElse("missing")));
    }

    /** The reply was asked for as a stream, or was not. */
    public RequestPattern stream(boolean expected) {
        return and(new Criterion(
                expected ? "streamed reply" : "whole reply",
                request -> request.isStream() == expected,
                request -> request.isStream() ? "reply is streamed" : "reply is whole"));
    }

    /**
     * It meets a condition of your own.
     *
     * @param words the condition in words, to stand after "a request with"
     */
    public RequestPattern matching(String words, Predicate<? super ReceivedRequest> condition) {
        return and(new Criterion(words, condition::test, request -> "not with " + words));
    }

    private RequestPattern and(Criterion one) {
        List<Criterion> all = new ArrayList<>(criteria);
        all.add(one);
        return new RequestPattern(List.copyOf(all));
    }

    @Override
    public boolean test(ReceivedRequest request) {
        return criteria.stream().allMatch(criterion -> criterion.condition().test(request));
    }

    /** What a request has in place of what is expected; empty for one that matches. */
    List<String> differences(ReceivedRequest request) {
        return criteria.stream()
                .filter(criterion -> !criterion.condition().test(request))
                .map(criterion -> criterion.actual().apply(request))
                .toList();
    }

    /** The pattern in words, to stand after a number of requests. */
    @Override
    public String toString() {
        return criteria.isEmpty()
                ? "of any kind"
                : "with " + criteria.stream().map(Criterion::expected).collect(Collectors.joining(" and "));
    }
}
