package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObjectBuilderTest {

    /** As they are generated, with one component. */
    private static final class Builder extends ObjectBuilder<Builder> {
        private @Nullable String name;

        Builder() {}

        Builder(Map<String, JsonValue> kept) {
            super(kept);
        }

        Builder name(String name) {
            this.name = name;
            return propertySet("name");
        }
    }

    @Test
    void unknownPropertiesAndNulls_areKeptInOrder() {
        Builder builder = new Builder()
                .additionalProperty("b", JsonValue.of(1))
                .additionalProperty("a", JsonValue.ofNull())
                .additionalProperty("b", JsonValue.of(2));
        assertThat(builder.keptProperties())
                .containsExactly(Map.entry("b", JsonValue.of(2)), Map.entry("a", JsonValue.ofNull()));
    }

    @Test
    void valueOfAComponent_isInPlaceOfTheNull() {
        Builder builder =
                new Builder().additionalProperty("name", JsonValue.ofNull()).name("Rex");
        assertThat(builder.keptProperties()).isEmpty();
        assertThat(builder.name).isEqualTo("Rex");
    }

    @Test
    void whatARecordKeeps_isCopied() {
        Map<String, JsonValue> kept = Map.of("a", JsonValue.ofNull());
        Builder builder = new Builder(kept).additionalProperty("b", JsonValue.of(1));
        assertThat(builder.keptProperties()).containsOnlyKeys("a", "b");
        assertThat(kept).containsOnlyKeys("a");
    }
}
