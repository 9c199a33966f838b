package dev.sonde.samples.spring;

import org.springframework.stereotype.Service;

/** What a service of the program's own does with a prompt: it takes the interface, and knows nothing of how it is made. */
@Service
class Desk {

    private final Concierge concierge;

    Desk(Concierge concierge) {
        this.concierge = concierge;
    }

    String handle(String letter) {
        return switch (concierge.mood(letter)) {
            case CALM -> concierge.answer(letter);
            case CROSS -> "The manager will call you at once.";
        };
    }
}
