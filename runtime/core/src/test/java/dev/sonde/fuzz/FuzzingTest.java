package dev.sonde.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The fuzzing itself: it finds, makes smaller and says how to repeat. */
class FuzzingTest {

    @Test
    void check_whenAPropertyFails_reportsTheSmallestCase() {
        // 7 somewhere among the choices is the fault; the smallest case is that one byte.
        assertThatThrownBy(() -> Fuzz.check(1_000, choices -> {
                    for (int i = 0; i < 600; i++) {
                        if (choices.below(256) == 7) {
                            throw new IllegalStateException("a seven");
                        }
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("made smaller; repeat with -Dfuzz.case=07\n")
                .hasMessageContaining("a seven")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void choices_whenUsedUp_areTheSimplest() {
        Choices choices = new Choices(new byte[] {(byte) 0xff, 1, 2});

        assertThat(choices.below(200)).isEqualTo(55);
        assertThat(choices.below(1_000)).isEqualTo(258);
        assertThat(choices.below(10)).isZero();
        assertThat(choices.rarely(3)).isFalse();
        assertThat(choices.of("first", "second")).isEqualTo("first");
    }
}
