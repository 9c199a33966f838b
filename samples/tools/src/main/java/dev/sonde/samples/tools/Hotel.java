package dev.sonde.samples.tools;

import dev.sonde.prompt.tool.Tool;
import dev.sonde.prompt.tool.ToolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the concierge can look up and do. A model calls several of these at once, so they are synchronized. */
final class Hotel {

    private final List<Booking> bookings = new ArrayList<>();

    /** The kinds of rooms. */
    enum Room {
        SINGLE,
        DOUBLE,
        SUITE
    }

    /** What a stay costs. */
    record Offer(Room room, int nights, int euros) {}

    /** A stay that is booked. */
    record Booking(String guest, Room room, int nights) {}

    /**
     * Says what a stay costs.
     *
     * @param nights how many; at most 14
     */
    @Tool
    synchronized Offer price(Room room, int nights) {
        if (nights < 1 || nights > 14) {
            // The model hears of it, and can ask the guest.
            throw new ToolException("we have rooms for 1 to 14 nights");
        }
        return new Offer(room, nights, nights * (80 + 60 * room.ordinal()));
    }

    @Tool("Books a room in the name of a guest, who must have agreed to the price.")
    synchronized Booking book(String guest, Room room, int nights) {
        Booking booking = new Booking(guest, room, nights);
        bookings.add(booking);
        return booking;
    }

    @Tool("The guest's next booking, if there is one.")
    synchronized Optional<Booking> booking(String guest) {
        return bookings.stream()
                .filter(booking -> booking.guest().equals(guest))
                .findFirst();
    }

    @Tool("What the weather will be like tomorrow.")
    String weather() {
        // The model is told only that the tool failed; the program finds this in the rounds of a Completion, and in its
        // log.
        throw new IllegalStateException("no route to weather.internal:8080");
    }
}
