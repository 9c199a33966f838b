package dev.sonde.samples.quickstart;

import dev.sonde.deepseek.Prompt;
import java.util.List;
import java.util.Optional;

/** Text in, a record out: what is missing in the text is missing in the record. */
@Prompt(model = "deepseek-flash", thinking = "disabled", temperature = 0)
interface Concierge {

    @Prompt(system = "You read booking requests of a small hotel.", value = "Read this request: {{mail}}")
    Booking read(String mail);

    /** A wish for a room. */
    record Booking(String guest, int nights, List<Room> rooms, Optional<String> remark) {}

    /** One room of a booking. */
    record Room(Kind kind, boolean breakfast) {}

    /** The kinds of room that the hotel has. */
    enum Kind {
        SINGLE,
        DOUBLE,
        SUITE
    }
}
