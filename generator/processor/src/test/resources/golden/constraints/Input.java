package demo;

import dev.sonde.processor.provider.Ask;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Ask(model = "oracle-small")
interface Registrar {

    @Ask("Person in {{text}}")
    Person person(String text);

    /** Somebody. */
    record Person(
            @NotBlank @Size(max = 40) String name,
            @Min(0) @Max(150) int age,
            @Positive @DecimalMax(value = "2.5", inclusive = false) double height,
            @Digits(integer = 6, fraction = 2) BigDecimal income,
            @Past LocalDate born,
            @Pattern(regexp = "[A-Z]{2}\\d{4}") String passport,
            @Email @Nullable String email,
            @NotNull @Nullable Boolean married,
            @NotEmpty List<@NotBlank String> languages,
            @Size(min = 1, max = 3) Map<String, @Min(1) Integer> grades,
            Optional<@Size(min = 2) String> nickname) {}
}
