package dev.sonde.samples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.FakeDeepSeek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole program on the fake, whatever the environment's key is. */
@SpringBootTest(properties = "deepseek.api-key=false")
class HotelTest {

    @Autowired
    Concierge concierge;

    @Autowired
    Desk desk;

    @Autowired
    FakeDeepSeek fake;

    @Test
    void implementation_isAComponent() {
        assertThat(concierge).isInstanceOf(ConciergeImpl.class);
        assertThat(ConciergeImpl.class).hasAnnotation(org.springframework.stereotype.Component.class);
    }

    @Test
    void letter_isAnsweredByThePrompts() {
        assertThat(desk.handle("When is breakfast?")).isEqualTo("Breakfast is from seven to ten.");

        assertThat(fake.lastRequest().lastUserText()).isEqualTo("Answer this guest: When is breakfast?");
    }

    @Test
    void mood_decidesWhatIsDone() {
        fake.whenMessageContains("cold soup").reply("{\"value\": \"CROSS\"}");

        assertThat(desk.handle("The cold soup was an insult.")).isEqualTo("The manager will call you at once.");
    }
}
