package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeDeepSeekExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class FakeDeepSeekExtensionTest {

    private static Wire earlier;

    private FakeDeepSeek before;

    @BeforeEach
    void keep(FakeDeepSeek fake) {
        before = fake;
    }

    @AfterEach
    void stillRunning(FakeDeepSeek fake) {
        assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(200);
        earlier = Wire.to(fake);
    }

    @Test
    @Order(1)
    void parameter_isTheOneOfTheSetUp(FakeDeepSeek fake) {
        assertThat(fake).isSameAs(before);
    }

    @Test
    @Order(2)
    void parameter_isNewForEveryTest(FakeDeepSeek fake) {
        assertThat(fake.requests()).isEmpty();
        assertThatThrownBy(() -> earlier.get("/models")).isInstanceOf(UncheckedIOException.class);
    }
}
