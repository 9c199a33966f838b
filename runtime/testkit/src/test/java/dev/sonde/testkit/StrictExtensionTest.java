package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class StrictExtensionTest {

    /** Run by the test below only. */
    static class Sample {

        @RegisterExtension
        final FakeDeepSeekExtension extension = FakeDeepSeekExtension.strict();

        @Test
        void unused(FakeDeepSeek fake) {
            fake.whenever().reply("nobody asks");
        }

        @Test
        void used(FakeDeepSeek fake) {
            fake.whenever().reply("Bonjour");
            Wire.to(fake).chat("{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi'}]}");
        }

        @Test
        void failed(FakeDeepSeek fake) {
            fake.whenever().reply("nobody asks");
            throw new IllegalStateException("of its own");
        }
    }

    @Test
    void strict_failsTestsWhoseRulesWereNotUsed() {
        TestExecutionSummary summary = Launched.run(Sample.class, Map.of());
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getFailures())
                .extracting(failure -> failure.getException().getMessage())
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("StrictExtensionTest.java:", "0 of 1 replies given"),
                        message -> assertThat(message).isEqualTo("of its own"));
    }
}
