package demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sonde.processor.provider.Ask;
import java.math.BigInteger;

@Ask(model = "oracle-small")
interface Clerk {

    @Ask("Explain {{failure.message}} of {{failure.cause.message}}")
    Mood explain(IllegalStateException failure);

    @Ask("Sizes of {{text}}")
    Sizes sizes(String text);

    @Ask("Code in {{text}}")
    Code code(String text);

    enum Mood {
        @JsonProperty("calm")
        CALM,
        @Deprecated
        ANGRY
    }

    record Sizes(
            @JsonProperty(defaultValue = "1") byte small,
            @JsonProperty(defaultValue = "2") short middle,
            @JsonProperty(defaultValue = "0.5") float share,
            @JsonProperty(defaultValue = "12345678901234567890") BigInteger large) {}

    record Code(String text, int length) {
        @JsonCreator
        static Code of(@JsonProperty("code") String code) {
            return new Code(code, code.length());
        }
    }
}
