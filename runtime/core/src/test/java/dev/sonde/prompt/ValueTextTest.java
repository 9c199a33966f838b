package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How values read, which must not depend on the machine. */
class ValueTextTest {

    private static final PromptText SPOKEN = () -> "twelve euros";

    @SuppressWarnings("JavaUtilDate")
    static List<Arguments> values() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("b", List.of(1, 2.0));
        map.put("a \"quote\"", null);
        map.put("c", Map.of(Ending.COMPLETE, SPOKEN));
        return List.of(
                Arguments.of("text", "text"),
                Arguments.of(new StringBuilder("text"), "text"),
                Arguments.of('c', "c"),
                Arguments.of(true, "true"),
                Arguments.of(-12, "-12"),
                Arguments.of(12L, "12"),
                Arguments.of((byte) 1, "1"),
                Arguments.of(1.21, "1.21"),
                Arguments.of(2.0, "2"),
                Arguments.of(-0.0, "0"),
                Arguments.of(1.5e-7, "0.00000015"),
                Arguments.of(1e21, "1000000000000000000000"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of(Double.NaN, "NaN"),
                Arguments.of(Double.NEGATIVE_INFINITY, "-Infinity"),
                Arguments.of(new BigDecimal("2.00"), "2.00"),
                Arguments.of(new BigDecimal("2.0"), "2.0"),
                Arguments.of(new BigDecimal("12E+3"), "12000"),
                Arguments.of(new BigDecimal("1E+999999999"), "1E+999999999"),
                Arguments.of(BigInteger.TEN, "10"),
                Arguments.of(new AtomicInteger(4), "4"),
                Arguments.of(LocalDate.of(2026, 3, 1), "2026-03-01"),
                Arguments.of(Duration.ofMinutes(90), "PT1H30M"),
                Arguments.of(Instant.EPOCH.atOffset(ZoneOffset.UTC), "1970-01-01T00:00Z"),
                Arguments.of(new Date(0), "1970-01-01T00:00:00Z"),
                Arguments.of(
                        GregorianCalendar.from(Instant.EPOCH.atZone(ZoneOffset.ofHours(5))), "1970-01-01T00:00:00Z"),
                Arguments.of(Locale.CANADA_FRENCH, "fr-CA"),
                Arguments.of(TimeZone.getTimeZone("UTC"), "UTC"),
                Arguments.of(Currency.getInstance("EUR"), "EUR"),
                Arguments.of(new UUID(0, 1), "00000000-0000-0000-0000-000000000001"),
                Arguments.of(Path.of("a", "b"), Path.of("a", "b").toString()),
                Arguments.of(Ending.COMPLETE, "COMPLETE"),
                Arguments.of(SPOKEN, "twelve euros"),
                Arguments.of(Optional.of("a"), "a"),
                Arguments.of(Optional.of(OptionalInt.of(1)), "1"),
                Arguments.of(OptionalLong.of(2), "2"),
                Arguments.of(OptionalDouble.of(3), "3"),
                Arguments.of(List.of("a", SPOKEN, Locale.GERMAN), "[\"a\",\"twelve euros\",\"de\"]"),
                Arguments.of(Collections.singletonList(null), "[null]"),
                Arguments.of(new int[] {1, 2}, "[1,2]"),
                Arguments.of(new double[][] {{1.5, Double.NaN}}, "[[1.5,\"NaN\"]]"),
                Arguments.of(new Object[] {Optional.empty(), new BigDecimal("1.10"), false}, "[null,1.10,false]"),
                Arguments.of(map, "{\"b\":[1,2],\"a \\\"quote\\\"\":null,\"c\":{\"COMPLETE\":\"twelve euros\"}}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void of_aValue_isItsText(Object value, String text) {
        assertThat(Template.of("{{value}}").render(value)).isEqualTo(text);
        assertThat(new TextBuilder().add("<").add("value", value).add(">")).hasToString("<" + text + ">");
    }

    @Test
    void of_nothing_isRefusedWithTheNameOfTheVariable() {
        assertThatThrownBy(() -> new TextBuilder().add("order.title", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Variable {{order.title}} is null");
        assertThatThrownBy(() -> Template.of("{{order.title}}").render(Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Variable {{order.title}} is empty");
    }

    @Test
    void of_aListThatHoldsItself_isRefused() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatThrownBy(() -> Template.of("{{list}}").render(endless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nested more than 200 deep");
    }
}
