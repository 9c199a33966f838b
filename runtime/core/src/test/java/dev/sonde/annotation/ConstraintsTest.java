package dev.sonde.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Test
    void everyRule_namesPropertyValueAndPointer() {
        refuses(
                rules -> rules.range("t", 5.0, 0, 2),
                "t must be at most 2, but is 5.0 (spec: #/R/properties/t/maximum)");
        refuses(
                rules -> rules.range("t", -1, 0, 2),
                "t must be at least 0, but is -1 (spec: #/R/properties/t/minimum)");
        refuses(
                rules -> rules.exclusiveMinimum("p", 0.0, 0),
                "p must be greater than 0, but is 0.0 (spec: #/R/properties/p/exclusiveMinimum)");
        refuses(
                rules -> rules.exclusiveMaximum("p", 1, 1),
                "p must be less than 1, but is 1 (spec: #/R/properties/p/exclusiveMaximum)");
        refuses(
                rules -> rules.items("stop", List.of(1, 2, 3), 0, 2),
                "stop must have at most 2 elements, but has 3 (spec: #/R/properties/stop/maxItems)");
        refuses(
                rules -> rules.length("id", "", 1, 9),
                "id must have at least 1 characters, but has 0 (spec: #/R/properties/id/minLength)");
        refuses(
                rules -> rules.properties("m", Map.of(1, 2), 2, 3),
                "m must have at least 2 entries, but has 1 (spec: #/R/properties/m/minProperties)");
        refuses(
                rules -> rules.pattern("id", "a b", "^\\w+$"),
                "id must match ^\\w+$, but is \"a b\" (spec: #/R/properties/id/pattern)");
    }

    @Test
    void numberInAString_isCheckedAsItTravels() {
        BigDecimal amount = new BigDecimal("1E+3");
        refuses(
                rules -> rules.length("a", amount, 0, 3),
                "a must have at most 3 characters, but has 4 (spec: #/R/properties/a/maxLength)");
        refuses(
                rules -> rules.pattern("a", amount, "\\.\\d$"),
                "a must match \\.\\d$, but is \"1000\" (spec: #/R/properties/a/pattern)");
        BigDecimal none = null;
        assertThat(Constraints.of("#/R").length("a", none, 1, 3).pattern("a", none, "x"))
                .isNotNull();
    }

    @Test
    void value_thatIsNotListed() {
        assertThatThrownBy(() -> Constraints.at("#/Effort").oneOf("effort", "hihg", "low", "high"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("effort must be one of low, high, but is \"hihg\" (spec: #/Effort/enum)");
        assertThat(Constraints.at("#/Effort")
                        .oneOf("effort", "low", "low", "high")
                        .oneOf("effort", null, "low"))
                .isNotNull();
    }

    @Test
    void ruleOfAValueOfItsOwn_hasItsOwnPointer() {
        assertThatThrownBy(() -> Constraints.at("#/Stop/oneOf/1").items("stop", List.of(1, 2), 0, 1))
                .hasMessage("stop must have at most 1 elements, but has 2 (spec: #/Stop/oneOf/1/maxItems)");
    }

    @Test
    void notANumber_isNotInARange() {
        refuses(
                rules -> rules.range("t", Double.NaN, 0, 2),
                "t must be at least 0, but is NaN (spec: #/R/properties/t/minimum)");
    }

    @Test
    void length_countsCodePoints() {
        assertThat(Constraints.of("#/R").length("id", "😀😀", 0, 2)).isNotNull();
    }

    @Test
    void absentValues_pass_unlessRequired() {
        Constraints rules = Constraints.of("#/R")
                .range("t", null, 0, 2)
                .items("l", null, 1, 2)
                .length("s", (String) null, 1, 2)
                .pattern("s", (String) null, "x")
                .properties("m", null, 1, 2);
        assertThat(rules.required("model", "x")).isEqualTo("x");
        assertThatThrownBy(() -> rules.required("model", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model is required, but is not set (spec: #/R/required)");
    }

    private static void refuses(UnaryOperator<Constraints> check, String message) {
        assertThatThrownBy(() -> check.apply(Constraints.of("#/R")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
