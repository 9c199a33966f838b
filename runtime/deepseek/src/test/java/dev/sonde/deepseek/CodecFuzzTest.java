package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.fuzz.Choices;
import dev.sonde.fuzz.Fuzz;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonMismatchException;
import dev.sonde.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Every generated codec against databind's tree, on random JSON that fits the spec or nearly does: what is read is written
 * back, but for {@link AllowedDifferences}; what fits is read; what is refused does not fit, and the refusal says where.
 */
class CodecFuzzTest {

    private static final JsonNode DOCUMENT = Trees.yaml(SpecFolder.file(SpecFolder.TODAY));
    private static final JsonNode SCHEMAS = DOCUMENT.path("components").path("schemas");
    private static final AllowedDifferences ALLOWED = new AllowedDifferences(DOCUMENT);
    private static final Schemas OPEN = Schemas.open(SpecFolder.TODAY);
    private static final String[] NAMES = names();

    private static String[] names() {
        List<String> names = new ArrayList<>(SCHEMAS.propertyNames());
        // A map: the only schema that is no class of its own.
        names.remove("LikeliestTokens");
        return names.toArray(new String[0]);
    }

    /** For a fuzzer that watches coverage. */
    public static void fuzzerTestOneInput(byte[] input) {
        Choices choices = new Choices(input);
        check(choices, choices.below(2) == 1);
    }

    @Test
    void whatFits_isWrittenBack() {
        Fuzz.check(2_000, choices -> check(choices, false));
    }

    @Test
    void whatNearlyFits_isWrittenBackOrRefused() {
        Fuzz.check(2_000, choices -> check(choices, true));
    }

    @Test
    void whatIsMadeToFit_fits() {
        Fuzz.check(200, choices -> {
            String name = choices.of(NAMES);
            String text = RandomInstance.of(DOCUMENT, SCHEMAS.get(name), choices, false);
            assertThat(broken(name, text)).as("%s: %s", name, text).isEmpty();
        });
    }

    /** An example of each entry of the list, in its order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Usage|{'total_tokens':1e0}|{'total_tokens':1}",
                "TopLogProb|{'logprob':-0.10000000000000000001}|{'logprob':-0.1}",
                "BalanceInfo|{'total_balance':'1.5E+3'}|{'total_balance':'1500'}",
                "UserMessage|{'content':'a'}|{'role':'user','content':'a'}",
                "AssistantMessage|{'role':'assistant'}|{'role':'assistant','content':null}",
                "Completion|{'object':'text_completion'}|{'object':'text_completion','choices':[]}",
                "Usage|{'total_tokens':1,'total_tokens':null}|{'total_tokens':null}",
                "Usage|{'total_tokens':null,'total_tokens':1}|{'total_tokens':1}",
                "UserMessage|{'role':'x','role':'user','content':'a'}|{'role':'user','content':'a'}",
                "ContentPart|{'type':'text','text':'a','type':'x'}|{'text':'a','type':'x'}",
            })
    void whatMayDiffer(String name, String read, String written) {
        JsonCodec<Object> codec = codec(name);
        Object value = JsonText.read(read.replace('\'', '"'), codec);

        assertThat(JsonText.write(value, codec)).isEqualTo(written.replace('\'', '"'));
    }

    private static void check(Choices choices, boolean strange) {
        String name = choices.of(NAMES);
        String text = RandomInstance.of(DOCUMENT, SCHEMAS.get(name), choices, strange);
        String shown = name + ": " + text;
        JsonCodec<Object> codec = codec(name);
        Object value;
        try {
            value = JsonText.read(text, codec);
        } catch (JsonMismatchException refused) {
            assertThat(strange)
                    .as("%s is refused: %s", shown, refused.getMessage())
                    .isTrue();
            if (!Trees.namesTwice(text)) {
                assertThat(nothingIsAt(refused, Trees.parse(text)))
                        .as("%s is refused at %s", shown, refused.pointer())
                        .isFalse();
                assertThat(isBeyondASchema(refused) || !broken(name, text).isEmpty())
                        .as("%s fits, but is refused: %s", shown, refused.getMessage())
                        .isTrue();
            }
            return;
        }
        String written = JsonText.write(value, codec);
        assertThat(ALLOWED.find(Trees.lastCounts(text), Trees.parse(written)))
                .as(shown)
                .isNull();
        if (!Trees.namesTwice(text)) {
            assertThat(JsonText.read(written, codec)).as(shown).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    private static boolean nothingIsAt(JsonMismatchException refused, JsonNode tree) {
        JsonPointer place = JsonPointer.compile(refused.pointer());
        boolean missing = refused.getOriginalMessage().endsWith("is missing");
        return tree.at(missing ? place.head() : place).isMissingNode();
    }

    /** The validator takes formats for remarks. */
    private static boolean isBeyondASchema(JsonMismatchException refused) {
        String said = refused.getOriginalMessage();
        return said.contains(" bits") || said.contains("double precision") || said.contains("decimal number");
    }

    private static Set<String> broken(String name, String text) {
        return OPEN.broken("#/components/schemas/" + name, Trees.lastCounts(text));
    }

    @SuppressWarnings("unchecked")
    private static JsonCodec<Object> codec(String name) {
        try {
            Class<?> type = Class.forName("dev.sonde.deepseek.codec." + name + "Codec");
            return (JsonCodec<Object>) type.getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no codec for the schema " + name, e);
        }
    }
}
