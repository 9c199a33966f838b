package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.BadRequestException;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Question;
import dev.sonde.prompt.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated classes that ask other models when the first is gone. */
class FallbackRunTest {

    private static Generated generated;

    @BeforeAll
    static void compile() {
        generated = Generated.from("fallback");
    }

    @Test
    void reply_isThatOfTheNextModel() {
        Oracle oracle = new Oracle("", "yes");

        assertThat(call(oracle, "explain", "x")).isEqualTo("yes");

        assertThat(models(oracle)).containsExactly("oracle-0", "oracle-small");
        assertThat(oracle.questions().get(1).messages())
                .isEqualTo(oracle.questions().get(0).messages());
    }

    @Test
    void future_asksTheModelThatRepliedAgain() {
        Oracle oracle = new Oracle("", "many", "{\"value\": 3}");

        Completion<?> count = (Completion<?>) ((CompletableFuture<?>) call(oracle, "count", "x")).join();

        assertThat(count.value()).isEqualTo(3);
        assertThat(count.attempts()).hasSize(2);
        assertThat(models(oracle)).containsExactly("oracle-0", "oracle-small", "oracle-small");
    }

    @Test
    void stream_isThatOfTheMethodsOwnNextModel() {
        Oracle oracle = new Oracle("", "so it is");

        try (Stream<?> told = (Stream<?>) call(oracle, "tell", "x")) {
            assertThat(told.map(Object::toString)).containsExactly("so ", "it ", "is");
        }
        assertThat(models(oracle)).containsExactly("oracle-0", "oracle-large");
    }

    @Test
    @SuppressWarnings("unchecked")
    void publisher_asksTheNextModelForTheSameSubscriber() {
        Oracle oracle = new Oracle("", "so it is");
        Flow.Publisher<String> sung = (Flow.Publisher<String>) call(oracle, "sing", "x");
        List<String> pieces = new ArrayList<>();
        CompletableFuture<Void> all = new CompletableFuture<>();

        sung.subscribe(new Collecting(pieces, all));

        all.join();
        assertThat(pieces).containsExactly("so ", "it ", "is");
        assertThat(models(oracle)).containsExactly("oracle-0", "oracle-small");
    }

    @Test
    void noOther_isTheFailureOfTheFirst() {
        assertThatThrownBy(() -> call(new Oracle("x"), "repeat", "x")).isInstanceOf(BadRequestException.class);
    }

    private record Collecting(List<String> pieces, CompletableFuture<Void> all) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String piece) {
            pieces.add(piece);
        }

        @Override
        public void onError(Throwable failure) {
            all.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            all.complete(null);
        }
    }

    private static List<String> models(Oracle oracle) {
        return oracle.questions().stream()
                .map(Question::model)
                .map(model -> model == null ? "" : model.value())
                .toList();
    }

    private static Object call(Oracle oracle, String method, Object... arguments) {
        return generated.call("Steadfast", oracle, method, arguments);
    }
}
