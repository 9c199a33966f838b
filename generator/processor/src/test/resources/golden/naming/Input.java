package demo;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Description;
import java.math.BigDecimal;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@Ask(model = "oracle-small")
interface Waiter {

    @Ask("Order in {{text}}")
    Order order(String text);

    /**
     * What a guest {@code orders}, as {@linkplain Waiter the waiter} hears it.
     *
     * @param dishName as it stands on the menu &amp; not shortened
     * @param portions how many of it
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Order(
            @JsonAlias({"dish", "meal"}) String dishName,
            @JsonProperty(value = "n", defaultValue = "1") int portions,
            @JsonProperty(defaultValue = "medium") Doneness doneness,
            @JsonProperty(defaultValue = "0.5") BigDecimal spoonsOfSalt,
            @JsonProperty(defaultValue = "none") @JsonPropertyDescription("What else to say.") String specialWish)
            implements Priced {

        @JsonCreator
        public Order {}
    }

    interface Priced {

        @Description("How many of it.")
        int portions();
    }

    /** How long it is on the grill. */
    enum Doneness {
        /** Two minutes. */
        @JsonProperty("rare")
        @JsonAlias("bloody")
        RARE,
        /** Four minutes. */
        @JsonProperty("medium")
        MEDIUM,
        @Description("Until it is grey.")
        @JsonProperty("well done")
        WELL_DONE
    }
}
