package demo;

import dev.sonde.processor.provider.Ask;

public final class Outer {

    private Outer() {}

    public interface Translator {

        @Ask("Translate {{text}}")
        Template translate(String text);

        record Template(String text, Replies replies) {}

        enum Replies {
            ONE,
            MANY
        }
    }

    interface Shortener {

        @Ask("Shorten {{text}}")
        String shorten(String text);
    }
}
