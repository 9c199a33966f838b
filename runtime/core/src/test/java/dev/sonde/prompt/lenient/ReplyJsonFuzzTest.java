package dev.sonde.prompt.lenient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.fuzz.Choices;
import dev.sonde.fuzz.Fuzz;
import dev.sonde.fuzz.RandomJson;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import dev.sonde.json.OptionalCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The tolerant reader against the strict one, on random JSON with random text and damage around and in it. Whatever strict reading
 * takes is read the same and counts as clean; what is found and repaired is sound JSON; nothing fails but with the typed exception.
 */
class ReplyJsonFuzzTest {

    private static final String[] PROSE = {
        "",
        " ",
        "\n",
        "Here: ",
        "```json\n",
        "\n```",
        "<think>",
        "</think>",
        "\ufeff",
        "[1] ",
        "{x} ",
        "'",
        "\"",
        "“",
        "#",
        "//",
        "/*",
        "it's ",
        "1,234",
        "None",
        "\\n",
        "\\"
    };

    /** For a fuzzer that watches coverage. */
    public static void fuzzerTestOneInput(byte[] input) {
        anyReply(new Choices(input));
        cutOff(new Choices(input));
        damagedPerson(new Choices(input));
    }

    @Test
    void anyReply_isReadAsStrictlyOrRepairedOrRefused() {
        Fuzz.check(1_000, ReplyJsonFuzzTest::anyReply);
    }

    @Test
    void aReplyThatIsCutOff_isRefused() {
        Fuzz.check(5_000, ReplyJsonFuzzTest::cutOff);
    }

    @Test
    void aDamagedObject_hasNoNumberThatWasNotSaid() {
        Fuzz.check(5_000, ReplyJsonFuzzTest::damagedPerson);
    }

    private static void anyReply(Choices choices) {
        StringBuilder out = new StringBuilder();
        out.append(choices.of(PROSE));
        new RandomJson(choices, out).value(4);
        out.append(choices.of(PROSE));
        if (choices.rarely(3)) {
            out.insert(choices.below(out.length() + 1), choices.of(PROSE));
        }
        String text = out.toString();

        Reading<JsonValue> object = read(text, JsonValueCodec.INSTANCE);
        JsonValue strict = strictly(text, JsonValueCodec.INSTANCE);
        if (strict != null) {
            assertThat(object).as(text).isEqualTo(new Reading<>(strict, false));
        } else if (object != null) {
            assertThat(object.repaired()).as(text).isTrue();
        }
        agree(text, Codecs.INTEGER);
        agree(text, Codecs.BOOLEAN);
        agree(text, Codecs.DOUBLE);
        agree(text, OptionalCodec.of(Codecs.STRING));
        agree(text, Codecs.list(Codecs.INTEGER));
    }

    private static <T> void agree(String text, JsonCodec<T> codec) {
        T strict = strictly(text, new Envelope<>(codec));
        Reading<T> value = readValue(text, codec);
        if (strict != null) {
            assertThat(value).as(text).isEqualTo(new Reading<>(strict, false));
        }
        T bare = strictly(text, codec);
        if (strict == null && bare != null) {
            assertThat(value).as(text).isEqualTo(new Reading<>(bare, true));
        }
    }

    private static void cutOff(Choices choices) {
        StringBuilder out = new StringBuilder(choices.of("{", "[", "```json\n{"));
        String begin = out.toString();
        out.append(begin.endsWith("{") ? "\"a\": " : "");
        new RandomJson(choices, out).value(4);
        out.setLength(Math.max(begin.length(), choices.below(out.length() + 1)));
        String text = out.append(choices.of("", "\n```", " ")).toString();

        assertThat(read(text, JsonValueCodec.INSTANCE)).as(text).isNull();
    }

    /** A number that was not said is never read. */
    private static void damagedPerson(Choices choices) {
        StringBuilder out =
                new StringBuilder("{\"name\": \"Ada\", \"age\": 36, \"friends\": [{\"name\": \"Bob\", \"age\": 36}]}");
        for (int damages = choices.below(4); damages > 0; damages--) {
            int at = choices.below(out.length());
            switch (choices.below(3)) {
                case 0 -> out.setLength(at);
                case 1 -> out.deleteCharAt(at);
                default -> out.insert(at, choices.of(PROSE));
            }
            if (out.isEmpty()) {
                return;
            }
        }
        String text = out.toString();
        Reading<Person> read = read(text, Person.CODEC);
        if (read != null) {
            assertThat(text).contains(String.valueOf(read.value().age()));
        }
    }

    private static <T> @Nullable T strictly(String text, JsonCodec<T> codec) {
        try {
            return JsonText.readExactly(text, codec);
        } catch (RuntimeException refused) {
            return null;
        }
    }

    private static <T> @Nullable Reading<T> read(String text, JsonCodec<T> codec) {
        try {
            return ReplyJson.read(text, codec);
        } catch (InvalidReplyException refused) {
            assertThat(refused.problems()).as(text).isNotEmpty();
            return null;
        }
    }

    private static <T> @Nullable Reading<T> readValue(String text, JsonCodec<T> codec) {
        try {
            return ReplyJson.readValue(text, codec);
        } catch (InvalidReplyException refused) {
            assertThat(refused.problems()).as(text).isNotEmpty();
            return null;
        }
    }
}
