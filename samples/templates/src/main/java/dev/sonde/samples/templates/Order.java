package dev.sonde.samples.templates;

import dev.sonde.prompt.PromptText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody has bought. */
record Order(String number, Customer customer, List<Line> lines, Money total, Optional<LocalDate> paid) {

    /** Who buys. A nickname need not be known: a template must ask for it in a section. */
    record Customer(String name, @Nullable String nickname) {}

    /** One title. */
    record Line(String title, int quantity, BigDecimal price) {}

    /** Decides itself how it reads in a prompt. */
    record Money(BigDecimal amount) implements PromptText {
        @Override
        public String promptText() {
            return amount + " EUR";
        }
    }
}
