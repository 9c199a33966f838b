package dev.sonde.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A parser from which codecs read with leniency: they ask it what a string may mean before they refuse it, and give it what is
 * wrong, so that all of it is told together. They ask where they would fail, and nowhere else.
 */
final class LenientParser extends JsonParserDelegate {

    private final Findings findings;

    private LenientParser(JsonParser in, Findings findings) {
        super(in);
        this.findings = findings;
    }

    /** Reads the one value of a text. */
    static <T> LenientRead<T> read(String json, JsonCodec<T> codec, Interpretation interpretation) {
        Findings findings = new Findings(interpretation);
        T value = null;
        try (JsonParser in = new LenientParser(JsonText.exactParser(json), findings)) {
            in.nextToken();
            value = Json.readValue(in, codec);
            JsonToken rest = findings.problems.isEmpty() ? in.nextToken() : null;
            if (rest != null) {
                findings.report(JsonMismatchException.expected("the end of the text", in));
            }
        } catch (JacksonException notJson) {
            findings.add(JsonPlace.ROOT, new JsonProblem(JsonPlace.ROOT.path(), notJson.getOriginalMessage()));
        }
        return new LenientRead<>(value, List.copyOf(findings.problems));
    }

    /** A parser that reads once more what another one has read, as that would. */
    static JsonParser again(JsonParser outer, String json) {
        JsonParser inner = JsonText.parser(json);
        JsonMismatchException.continuePlace(outer, inner);
        return outer instanceof LenientParser lenient ? new LenientParser(inner, lenient.findings) : inner;
    }

    /** Takes note of what a codec threw, and goes to the end of the value that it was to read; null stands for the value. */
    static void absorb(RuntimeException thrown, JsonParser in) {
        if (!(in instanceof LenientParser lenient)) {
            throw thrown;
        }
        if (thrown instanceof JsonMismatchException mismatch) {
            lenient.findings.report(mismatch);
        } else if (thrown instanceof JacksonException) {
            throw thrown;
        } else {
            lenient.findings.reportRefusal(thrown, in);
        }
        in.skipChildren();
    }

    /** Takes note that a property is missing; its value is then made up, and nobody gets to see it. */
    static <T> T missing(String name, T madeUp, JsonParser in) {
        JsonMismatchException missing = JsonMismatchException.missing(name, in);
        if (!(in instanceof LenientParser lenient)) {
            throw missing;
        }
        lenient.findings.reportMissing(missing);
        return madeUp;
    }

    static @Nullable BigDecimal number(JsonParser in) {
        Interpretation words = ofString(in);
        return words == null ? null : words.number(in.getString());
    }

    static @Nullable Boolean truth(JsonParser in) {
        Interpretation words = ofString(in);
        return words == null ? null : words.truth(in.getString());
    }

    static <T> @Nullable T oneOf(String text, Map<String, T> names, JsonParser in) {
        return in instanceof LenientParser lenient ? lenient.findings.interpretation.oneOf(text, names) : null;
    }

    /** A number where a string was asked for, digit by digit. */
    static @Nullable String literal(JsonParser in) {
        return in instanceof LenientParser && Tokens.isNumber(in) ? in.getString() : null;
    }

    private static @Nullable Interpretation ofString(JsonParser in) {
        boolean string = in.currentToken() == JsonToken.VALUE_STRING;
        return string && in instanceof LenientParser lenient ? lenient.findings.interpretation : null;
    }

    /** What was found while one text was read. */
    private static final class Findings {

        private final Interpretation interpretation;
        private final List<JsonPlace> places = new ArrayList<>();
        private final List<JsonProblem> problems = new ArrayList<>();

        Findings(Interpretation interpretation) {
            this.interpretation = interpretation;
        }

        void report(JsonMismatchException mismatch) {
            add(mismatch.place(), mismatch.problem());
        }

        /** What is missing since it was wrong, is wrong and not missing. */
        void reportMissing(JsonMismatchException missing) {
            if (isUntold(missing.place())) {
                report(missing);
            }
        }

        /** A class refuses what it was given; if that was wrong to begin with, it need not be told. */
        void reportRefusal(RuntimeException refusal, JsonParser in) {
            JsonPlace place = JsonPlace.of(in);
            if (isUntold(place)) {
                String reason = refusal.getMessage();
                add(
                        place,
                        new JsonProblem(
                                place.path(),
                                "refused by its class: "
                                        + (reason == null ? refusal.getClass().getSimpleName() : reason)));
            }
        }

        private boolean isUntold(JsonPlace place) {
            for (JsonPlace told : places) {
                if (told.isWithin(place)) {
                    return false;
                }
            }
            return true;
        }

        private void add(JsonPlace place, JsonProblem problem) {
            places.add(place);
            problems.add(problem);
        }
    }
}
