package demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.sonde.processor.provider.Ask;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Ask(model = "oracle-small")
interface Archivist {

    @Ask("Letter in {{text}}")
    Letter letter(String text);

    @Ask("Colours in {{text}}")
    List<Colour> colours(String text);

    /** What somebody wrote. */
    final class Letter {

        private final String sender;
        private final int pages;
        private final @Nullable Seal seal;

        /**
         * Made by Jackson.
         *
         * @param pages of which it has so many
         */
        @JsonCreator
        Letter(
                @JsonProperty("from") String sender,
                @JsonProperty("pages") int pages,
                @JsonProperty("seal") @Nullable Seal seal) {
            this.sender = sender;
            this.pages = pages;
            this.seal = seal;
        }

        @Override
        public String toString() {
            return sender + ", " + pages + ", " + seal;
        }
    }

    /** A bean, with what it inherits. */
    final class Seal extends Thing {

        private @Nullable Colour colour;

        public @Nullable Colour getColour() {
            return colour;
        }

        public void setColour(Colour colour) {
            this.colour = colour;
        }

        @Override
        public String toString() {
            return colour + " of " + material;
        }
    }

    class Thing {
        public @Nullable String material;
    }

    /** A colour as on the web. */
    final class Colour {

        private final String code;

        private Colour(String code) {
            this.code = code;
        }

        @JsonCreator
        static Colour of(String code) {
            if (!code.startsWith("#")) {
                throw new IllegalArgumentException("no colour: " + code);
            }
            return new Colour(code);
        }

        @JsonValue
        @Override
        public String toString() {
            return code;
        }
    }
}
