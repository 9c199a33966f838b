package demo;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.sonde.processor.provider.Ask;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Ask(model = "oracle-small")
interface Extractor {

    @Ask(value = "Who is in: {{text}}", system = "Leave out what is not said.")
    Person person(String text);

    @Ask("Everyone in: {{text}}")
    List<Person> people(String text);

    @Ask("Mood of: {{text}}")
    Mood mood(String text);

    @Ask("Is it polite: {{text}}")
    boolean polite(String text);

    @Ask("Words in: {{text}}")
    int words(String text);

    @Ask("Letters in: {{text}}")
    Long letters(String text);

    @Ask("How sure are you of: {{text}}")
    double sure(String text);

    @Ask("Price in: {{text}}")
    BigDecimal price(String text);

    @Ask("Prices in: {{text}}")
    Map<String, BigDecimal> prices(String text);

    @Ask("Tags of: {{text}}")
    List<String> tags(String text);

    @Ask("Outline of: {{text}}")
    Section outline(String text);

    enum Mood {
        CALM,
        CROSS
    }

    @JsonClassDescription("Someone with a name.")
    record Person(
            @JsonPropertyDescription("As on the passport.") String name,
            int age,
            Optional<Mood> mood,
            @Nullable Address address,
            @JsonProperty("e_mails") List<String> emails) {}

    record Address(String street, Optional<BigDecimal> rent, boolean verified, double latitude) {}

    record Section(String title, List<Section> sections) {}
}
