package demo;

import dev.sonde.processor.provider.Ask;

public interface Desk {

    interface Clerk {

        @Ask("Answer {{text}}")
        String answer(String text);
    }

    record Note(String text) {

        interface Reader {

            @Ask("Read {{text}}")
            Note read(String text);
        }
    }
}
