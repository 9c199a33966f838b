package dev.sonde.testkit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenCountTest {

    @Test
    void of_countsThreeTenthsPerCharacter() {
        assertThat(TokenCount.of("")).isZero();
        assertThat(TokenCount.of("a")).isEqualTo(1);
        assertThat(TokenCount.of("0123456789")).isEqualTo(3);
        assertThat(TokenCount.of("01234567890")).isEqualTo(4);
        assertThat(TokenCount.of("🙂🙂🙂")).isEqualTo(1);
    }

    @Test
    void ofPrompt_addsTheTemplate() {
        assertThat(TokenCount.ofPrompt(List.of("a", "b"))).isEqualTo(14);
    }

    @Test
    void cut_keepsWholeCharactersWithinTheBudget() {
        assertThat(TokenCount.cut("0123456789", 3)).isEqualTo("0123456789");
        assertThat(TokenCount.cut("0123456789", 2)).isEqualTo("012345");
        assertThat(TokenCount.cut("0123456789", 0)).isEmpty();
        assertThat(TokenCount.cut("🙂🙂🙂🙂🙂🙂🙂", 1)).isEqualTo("🙂🙂🙂");
    }

    @Test
    void ofCommonBeginning_countsWholeTokens() {
        assertThat(TokenCount.ofCommonBeginning("0123456789", "0123456789abc")).isEqualTo(3);
        assertThat(TokenCount.ofCommonBeginning("012x", "012y")).isZero();
        assertThat(TokenCount.ofCommonBeginning("0123x", "0123y")).isEqualTo(1);
        // the two differ in the second half of their fourth character
        assertThat(TokenCount.ofCommonBeginning("012\uD83D\uDE42", "012\uD83D\uDE43"))
                .isZero();
    }
}
