package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorProbeTest {

    private static boolean isError(String before, String json, String after) {
        byte[] bytes = (before + json + after).getBytes(StandardCharsets.UTF_8);
        return ErrorProbe.isError(bytes, before.length(), bytes.length - after.length());
    }

    @Test
    void isError_whereverTheErrorStands() {
        for (int blanks = 0; blanks < 9; blanks++) {
            String json = "{" + " ".repeat(blanks) + "\"error\":{}}";
            assertThat(isError("", json, "")).isTrue();
            assertThat(isError("}\"err", json, "\"error\"")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"error\":null}",
                "{\"a\":\"\\\"error\\\"\"}",
                "{\"a\":{\"error\":{}}}",
                "{\"errors\":{}}",
                "\"error\"",
                ""
            })
    void isError_whenThereIsNone_isFalse(String json) {
        assertThat(isError("{\"error\":{}}", json, "{\"error\":{}}")).isFalse();
        assertThat(isError("", json, "")).isFalse();
    }
}
