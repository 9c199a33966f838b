package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.observe.TokenUsage;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated classes that ask again. */
class RetriesRunTest {

    private static final String ADA = "{\"name\": \"Ada\", \"nights\": 3}";
    private static final String NIGHTLESS = "{\"name\": \"Ada\"}";

    private static Generated generated;

    @BeforeAll
    static void compile() {
        generated = Generated.from("retries");
    }

    @Test
    void repair_ofANullableReply_takesNullForAnAnswer() {
        Oracle oracle = new Oracle("{\"value\": 3}", "{\"value\": null}");

        assertThat(call(oracle, "perhaps", "a")).isNull();
        assertThat(oracle.questions()).hasSize(2);
    }

    @Test
    void repair_tellsTheModelWhatIsWrong() {
        Oracle oracle = new Oracle(NIGHTLESS, ADA);

        assertThat(call(oracle, "guest", "a", "b")).hasToString("Guest[name=Ada, nights=3]");

        assertThat(oracle.questions()).hasSize(2);
        assertThat(oracle.questions().get(1).messages())
                .hasSize(4)
                .contains("assistant: " + NIGHTLESS)
                .last()
                .asString()
                .startsWith("user: Your reply cannot be used:\n- $")
                .contains("nights");
    }

    @Test
    void attempts_areCountedAndTheirTokensSummed() {
        Oracle oracle = new Oracle("{}", "No idea", "{\"value\": 2}");

        Completion<?> nights = (Completion<?>) call(oracle, "nights", "x");

        assertThat(nights.value()).isEqualTo(2);
        assertThat(nights.usage()).contains(new TokenUsage(30L, 15L, 24L, 6L));
        assertThat(nights.attempts())
                .extracting(attempt -> attempt.text())
                .containsExactly("{}", "No idea", "{\"value\": 2}");
    }

    @Test
    void resend_sendsTheSame_andAnOutcomeTellsAllAttempts() {
        Oracle oracle = new Oracle(NIGHTLESS);

        Outcome<?> outcome = (Outcome<?>) call(oracle, "maybe", "x");

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.attempts()).hasSize(2);
        assertThat(oracle.questions().get(1)).isEqualTo(oracle.questions().get(0));
    }

    @Test
    void future_asksAgainToo() {
        Completion<?> guest = (Completion<?>) ((CompletableFuture<?>) call(new Oracle("", ADA), "later", "x")).join();

        assertThat(guest.value()).hasToString("Guest[name=Ada, nights=3]");
        assertThat(guest.attempts()).hasSize(2);
    }

    @Test
    void none_asksOnce() {
        Oracle oracle = new Oracle(NIGHTLESS, ADA);

        InvalidReplyException failure =
                catchThrowableOfType(InvalidReplyException.class, () -> call(oracle, "once", "x"));

        assertThat(failure.attempts()).hasSize(1);
        assertThat(oracle.questions()).hasSize(1);
    }

    private static Object call(Oracle oracle, String method, Object... arguments) {
        return generated.call("Booker", oracle, method, arguments);
    }
}
