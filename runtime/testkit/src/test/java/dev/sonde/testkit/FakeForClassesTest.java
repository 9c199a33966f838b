package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A fake that serves a class, with the classes in it. */
class FakeForClassesTest {

    @RegisterExtension
    static final FakeDeepSeekExtension EXTENSION = FakeDeepSeekExtension.strict();

    private static FakeDeepSeek ofTheClass;

    @BeforeAll
    static void keep(FakeDeepSeek fake) {
        ofTheClass = fake;
    }

    @Test
    void parameter_isTheFakeOfTheClass(FakeDeepSeek fake, DeepSeekClient client) {
        assertThat(fake).isSameAs(ofTheClass);
        assertThat(client.listModels().data()).isNotEmpty();
    }

    @Nested
    class Inside {

        @Test
        void parameter_isTheFakeOfTheOuterClass(FakeDeepSeek fake, DeepSeekClient client) {
            assertThat(fake).isSameAs(ofTheClass);
            // A client of a test is closed with the test, a new one serves the next.
            assertThat(client.listModels().data()).isNotEmpty();
        }
    }
}
