package demo;

import dev.sonde.processor.provider.Ask;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;

/** Constraints that nothing can keep, as they mean nothing. */
@Ask(model = "oracle-small")
interface Booker {

    @Ask("Booking in {{text}}")
    Booking booking(String text);

    record Booking(
            @DecimalMin("cheap") BigDecimal price, @Pattern(regexp = "[A-Z") String code, List<@Pattern(regexp = "(") String> tags) {}
}
