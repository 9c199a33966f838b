package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Tests that run at the same time have nothing of each other. */
class ParallelExtensionTest {

    private static final int TESTS = 20;
    private static final Map<String, String> PARALLEL = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

    private static final Set<FakeDeepSeek> FAKES = ConcurrentHashMap.newKeySet();
    private static final CountDownLatch TWO_AT_ONCE = new CountDownLatch(2);

    /** Run by the test below only. */
    @ExtendWith(FakeDeepSeekExtension.class)
    static class Sample {

        @RepeatedTest(TESTS)
        void fakeAndClient_areThoseOfTheTest(FakeDeepSeek fake, DeepSeekClient client, RepetitionInfo run)
                throws InterruptedException {
            FAKES.add(fake);
            TWO_AT_ONCE.countDown();
            assertThat(TWO_AT_ONCE.await(30, TimeUnit.SECONDS))
                    .as("two tests at once")
                    .isTrue();
            String own = "answer " + run.getCurrentRepetition();
            fake.whenever().reply(own);
            for (int call = 0; call < 3; call++) {
                assertThat(client.createChatCompletion(ChatCompletionRequest.builder()
                                        .model("deepseek-flash")
                                        .user("question " + run.getCurrentRepetition())
                                        .build())
                                .text())
                        .contains(own);
            }
            assertThat(fake.requests())
                    .hasSize(3)
                    .allMatch(request -> request.lastUserText().equals("question " + run.getCurrentRepetition()));
        }
    }

    @Test
    void testsAtOnce_haveAFakeEach() {
        TestExecutionSummary summary = Launched.run(Sample.class, PARALLEL);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(TESTS);
        assertThat(FAKES).hasSize(TESTS).allMatch(fake -> fake.connectionCount() == 0);
    }
}
