package demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.tool.Tool;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

interface Desk {

    record Booking(
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate arrival,
            @JsonIgnore String secret,
            @JsonIgnore(false) String known,
            @JsonUnwrapped Address address,
            @JsonSerialize(using = ToStringSerializer.class) long number,
            @AssertTrue boolean agreed,
            @DecimalMin("1.5") String price,
            @Size(max = 9) Address other,
            @SuppressWarnings("sonde:ignored-annotation") @JsonIgnore String quiet) {}

    record Address(String city) {}

    @JsonDeserialize
    record ForDatabind(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {}

    class Weather {
        @Tool("How warm it is")
        int degrees(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {
            return 1;
        }
    }

    @Ask("Booking in {{text}}")
    Booking booking(String text, Weather weather);

    @Ask("Again {{text}}")
    ForDatabind again(String text);
}
