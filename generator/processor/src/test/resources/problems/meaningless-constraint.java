package demo;

import dev.sonde.processor.provider.Ask;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

interface Desk {

    record Booking(
            @Size(min = 1) int nights,
            @Min(1) String guest,
            @Min(1) List<Integer> rooms,
            List<@Email Integer> mails,
            Map<String, @NotBlank LocalDate> days,
            Optional<@Future String> remark,
            @NotEmpty Boolean paid,
            @Pattern(regexp = "a+") UUID id,
            @PositiveOrZero Year year,
            @NotBlank Optional<Integer> floor) {}

    record Sound(
            @NotNull @Min(1) Integer nights,
            @NotNull @Size(max = 3) String guest,
            @NotNull @NotEmpty List<@Min(1) Integer> rooms,
            @Size(max = 3) Map<String, @NotNull LocalDate> days,
            @Size Optional<@NotBlank String> remark,
            @NotNull UUID id,
            @NotNull Booking booking,
            @Future Year year) {}

    @Ask("Booking in {{text}}")
    Booking booking(String text);

    @Ask("Again {{text}}")
    Sound again(String text);
}
