package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.CallOptions;
import dev.sonde.error.SondeException;
import dev.sonde.processor.provider.AskOptions;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Question;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Image;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a render method shows is what its prompt asks first, whatever the prompt takes and returns. */
@Timeout(60)
class RenderTest {

    private static final Generated GENERATED = Generated.from(
            "texts",
            "values",
            "forms",
            "parameters",
            "conversation",
            "images",
            "examples",
            "beginnings",
            "retries",
            "fallback",
            "toolrun",
            "renders");

    static Stream<Arguments> prompts() {
        return Stream.of(
                        "Translator",
                        "Extractor",
                        "Reader",
                        "Tuned",
                        "Clerk",
                        "Eye",
                        "Mail",
                        "Writer",
                        "Booker",
                        "Steadfast",
                        "Desk")
                .flatMap(type -> GENERATED.prompts(type).stream().map(prompt -> Arguments.of(type, prompt)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("prompts")
    void request_isRenderedAsItIsSent(String type, Method prompt) {
        Object[] arguments = Arrays.stream(prompt.getGenericParameterTypes())
                .map(RenderTest::argument)
                .toArray();
        Oracle oracle = new Oracle("None.");

        useUp(() -> GENERATED.call(type, oracle, prompt, arguments));

        assertThat(GENERATED.render(type, prompt, arguments))
                .isEqualTo(oracle.questions().get(0));
    }

    @Test
    void tools_areOfferedWithoutTheirObjects() {
        Question question = GENERATED.render("Desk", "renderAnswer", "Will it rain?", null, null);

        assertThat(question.tools())
                .extracting(Question.Tool::name)
                .containsExactly("forecast", "is_warm", "note", "fail");
    }

    @Test
    void argument_thatIsRefused_isRefusedAsInTheCall() {
        assertThatThrownBy(() -> GENERATED.render("Reader", "renderTold", (Object) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Variable {{text}} is null");
    }

    @Test
    void names_thatAreTaken_getANumber() {
        assertThat(GENERATED.render("Painter", "renderPaint3", "a cat").messages())
                .containsExactly("user: PAINT a cat!");
        assertThat(GENERATED
                        .render("Painter", "renderRenderDraw", List.of("a", "b"))
                        .messages())
                .containsExactly("user: Draw a b.");
        assertThat(GENERATED.render("Painter", "renderDrawText", List.of("a")).messages())
                .containsExactly("user: Draw [\"a\"].");
        assertThat(GENERATED.render("Painter", "renderÄndere2", "Himmel").messages())
                .containsExactly("user: Ändere Himmel.");
    }

    /** What a reply is worth does not matter here. */
    private static void useUp(Supplier<Object> call) {
        try {
            Object reply = call.get();
            if (reply instanceof Stream<?> stream) {
                stream.close();
            } else if (reply instanceof CompletableFuture<?> future) {
                future.join();
            } else if (reply instanceof Flow.Publisher<?> publisher) {
                Collector collector = new Collector();
                publisher.subscribe(collector);
                collector.all();
            }
        } catch (SondeException unusable) {
            assertThat(unusable).isNotNull();
        } catch (CompletionException failed) {
            assertThat(failed).hasCauseInstanceOf(SondeException.class);
        }
    }

    /** Something of a parameter's type. */
    private static Object argument(Type type) {
        if (type == String.class) {
            return "x";
        }
        if (type == int.class) {
            return 7;
        }
        if (type == Locale.class) {
            return Locale.FRENCH;
        }
        if (type == Turn.class) {
            return new Turn("user: Hi.");
        }
        if (type == Image.class) {
            return Image.at(URI.create("https://example.org/a.png"));
        }
        if (type == AskOptions.class) {
            return new AskOptions(0.5, 9);
        }
        if (type == CallOptions.class) {
            return CallOptions.builder().header("x-team", "blue").build();
        }
        if (type instanceof ParameterizedType generic) {
            List<Object> one = List.of(argument(generic.getActualTypeArguments()[0]));
            return generic.getRawType() == Conversation.class ? Conversation.of(one) : one;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isArray() ? Array.newInstance(plain.getComponentType(), 0) : Generated.fresh(plain);
    }
}
