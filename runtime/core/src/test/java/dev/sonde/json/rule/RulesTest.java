package dev.sonde.json.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.Codecs;
import dev.sonde.json.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void bounds_compareNumbersOfEveryType() {
        assertThat(Rules.atLeast(3).isKept(3)).isTrue();
        assertThat(Rules.atLeast(3).isKept(2L)).isFalse();
        assertThat(Rules.moreThan("2.5").isKept(2.5)).isFalse();
        assertThat(Rules.moreThan("2.5").isKept(new BigDecimal("2.51"))).isTrue();
        assertThat(Rules.atMost(3).isKept(BigInteger.TEN.pow(30))).isFalse();
        assertThat(Rules.atMost(3).isKept((byte) 3)).isTrue();
        assertThat(Rules.lessThan(3).isKept(3.0f)).isFalse();
        assertThat(Rules.lessThan(3).isKept((short) 2)).isTrue();
        assertThat(Rules.lessThan("1e2").words()).isEqualTo("less than 100");
    }

    @Test
    void digits_areCountedOnBothSidesOfThePoint() {
        assertThat(Rules.digits(2, 1).isKept(new BigDecimal("12.30"))).isTrue();
        assertThat(Rules.digits(2, 1).isKept(123)).isFalse();
        assertThat(Rules.digits(2, 1).isKept(1.25)).isFalse();
        assertThat(Rules.digits(3, 0).isKept(100)).isTrue();
    }

    @Test
    void sizes_areOfAllThatHasOne() {
        for (Object two : List.of("ab", List.of(1, 2), Map.of(1, 1, 2, 2), new int[2])) {
            assertThat(Rules.minSize(2).isKept(two)).isTrue();
            assertThat(Rules.minSize(3).isKept(two)).isFalse();
            assertThat(Rules.maxSize(2).isKept(two)).isTrue();
            assertThat(Rules.maxSize(1).isKept(two)).isFalse();
        }
    }

    @Test
    void texts_matchAsAWhole() {
        assertThat(Rules.pattern("[a-z]+").isKept("ab")).isTrue();
        assertThat(Rules.pattern("[a-z]+").isKept("ab1")).isFalse();
        assertThat(Rules.notBlank().isKept("\n a")).isTrue();
        assertThat(Rules.notBlank().isKept(" \n")).isFalse();
        assertThat(Rules.email().isKept("a@b")).isTrue();
        assertThat(Rules.email().isKept("a@")).isFalse();
    }

    @Test
    void moments_areSeenFromNow() {
        for (Object past : List.of(
                LocalDate.EPOCH,
                LocalDate.EPOCH.atStartOfDay(),
                Instant.EPOCH,
                OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                ZonedDateTime.parse("2020-01-01T00:00:00Z"),
                YearMonth.of(2020, 1),
                Year.of(2020))) {
            assertThat(Rules.past().isKept(past)).as(past.toString()).isTrue();
            assertThat(Rules.pastOrPresent().isKept(past)).isTrue();
            assertThat(Rules.future().isKept(past)).isFalse();
            assertThat(Rules.futureOrPresent().isKept(past)).isFalse();
        }
        assertThat(Rules.future().isKept(LocalDateTime.parse("2999-01-01T00:00:00")))
                .isTrue();
        assertThat(Rules.pastOrPresent().isKept(LocalDate.of(2999, 1, 1))).isFalse();
    }

    @Test
    void constrained_tellsAllThatIsWrong() {
        Constrained<String> codec = Constrained.of(Codecs.STRING, Rules.minSize(2), Rules.notBlank(), Rules.maxSize(5));

        assertThat(JsonText.read("\"abc\"", codec)).isEqualTo("abc");
        assertThat(JsonText.write("", codec)).isEqualTo("\"\"");
        assertThatThrownBy(() -> JsonText.read("\" \"", codec))
                .hasMessageContaining("must be of size 2 or more and not blank, but is \" \"");
    }
}
