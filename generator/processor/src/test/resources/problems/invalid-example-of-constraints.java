package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Example;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

interface Desk {

    record Booking(
            @Min(1) @Max(30) int nights,
            @Positive @DecimalMax(value = "2.5", inclusive = false) double size,
            @Digits(integer = 3, fraction = 2) BigDecimal price,
            @NotBlank @Size(max = 4) String guest,
            @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String code,
            @Email String mail,
            @NotEmpty List<@Min(1) Integer> rooms,
            @Size(min = 2) Map<String, String> notes,
            Optional<@Size(max = 2) String> floor,
            @Future LocalDate day) {}

    @Ask("Booking in {{text}}")
    @Example(
            user = "a",
            answer =
                    "{\"nights\": 0, \"size\": 2.5, \"price\": 1234.567, \"guest\": \"     \", \"code\": \"a1\", \"mail\": \"me\","
                            + " \"rooms\": [], \"notes\": {\"a\": \"b\"}, \"floor\": \"top\", \"day\": \"2001-01-01\"}")
    @Example(
            user = "b",
            answer = "{\"nights\": 30, \"size\": 0.1, \"price\": 123.450, \"guest\": \"Ada\", \"code\": \"aB\", \"mail\": \"a@b\","
                    + " \"rooms\": [1, 0], \"notes\": {\"a\": \"b\", \"c\": \"d\"}, \"floor\": null, \"day\": \"2101-01-01\"}")
    Booking booking(String text);

    @Ask("Numbers in {{text}}")
    @Example(user = "a", answer = "[7, 8, 101]")
    List<@Max(100) Integer> numbers(String text);
}
