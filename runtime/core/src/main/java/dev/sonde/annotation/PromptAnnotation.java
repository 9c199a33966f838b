package dev.sonde.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated annotation as a prompt annotation, and says how a method that carries it becomes a call.
 *
 * <p>In the marked annotation the elements {@code value} and, if there is one, {@code system} hold the templates of the user's and the
 * system's text. An element with {@link CallOption} is a setting of the call; if there is one, the client has a method {@code
 * with(CallOptions)} that returns a client of its type. One with {@link ReplyOption} says what is done about replies that cannot be
 * read, and one with {@link FallbackOption} which other models are asked. Every other element is an option: it is named like the component of
 * {@link #request()} that it sets, and the request's builder has a method of that name that takes the element's type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface PromptAnnotation {

    /** The client that a generated implementation takes. */
    Class<?> client();

    /** The request record; its builder has {@link #text()}, {@code system(String)} if there is such a text, and {@link #json()}. */
    Class<?> request();

    /** Name of the method of the request's builder that takes the user's text. */
    String text() default "user";

    /**
     * Whether the model can be made to write JSON: the request's builder has {@code json()}, and the system's text takes what the JSON
     * is to be. Without it, prompts return nothing but texts and the whole reply.
     */
    boolean json() default true;

    /** Options of a single call; the request's builder has {@code options} for a value of this type. {@code void} for none. */
    Class<?> options() default void.class;

    /**
     * A message of a conversation; the request is a {@code dev.sonde.prompt.ConversationRequest} of it, and its builder has {@code
     * earlier} for a list of them. {@code void} if a conversation cannot go on.
     */
    Class<?> message() default void.class;

    /** The whole reply; a {@code dev.sonde.prompt.TextReply}. */
    Class<?> reply();

    /** One event of a streamed reply; a {@code dev.sonde.prompt.TextChunk}. */
    Class<?> chunk();

    /**
     * Name of the client's method that takes a request and returns a reply. Those that return a {@code CompletableFuture} of it,
     * an {@code ApiReply}, a future of that, and a {@code Flow.Publisher} of chunks have the same name and {@code Async}, {@code
     * Reply}, {@code ReplyAsync} and {@code Publisher} behind it.
     */
    String operation();

    /** Name of the client's method that takes a request and returns a stream of chunks. */
    String stream();

    /** HTTP method and path, for comments: {@code POST /chat/completions}. */
    String route();
}
