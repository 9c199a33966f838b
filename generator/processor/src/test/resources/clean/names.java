package demo;

import dev.sonde.processor.provider.Ask;

/** Types of its own that are called like those of its signatures and of the language. */
@Ask(model = "oracle-small")
interface Editor {

    @Ask("Improve {{text}} for {{place}}")
    dev.sonde.prompt.Completion<Completion> improve(java.lang.String text, java.util.Locale place);

    @Ask("Shorten {{text}}")
    Override shorten(java.lang.String text);

    record Completion(int score) {}

    record Override(int score) {}

    record Locale(int score) {}

    interface String {}

    interface Object {}
}
