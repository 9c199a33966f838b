package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrowingValueTest {

    @Test
    void value_growsByWhatIsCertain() {
        assertThat(grown("{\"a\": 12, \"b\": \"Hi \\u00e9\\n\", \"c\": [true, {\"d\": null}]}"))
                .containsExactly(
                        "{}",
                        "{\"a\":12}",
                        "{\"a\":12,\"b\":\"\"}",
                        "{\"a\":12,\"b\":\"H\"}",
                        "{\"a\":12,\"b\":\"Hi\"}",
                        "{\"a\":12,\"b\":\"Hi \"}",
                        "{\"a\":12,\"b\":\"Hi é\"}",
                        "{\"a\":12,\"b\":\"Hi é\\n\"}",
                        "{\"a\":12,\"b\":\"Hi é\\n\",\"c\":[]}",
                        "{\"a\":12,\"b\":\"Hi é\\n\",\"c\":[true]}",
                        "{\"a\":12,\"b\":\"Hi é\\n\",\"c\":[true,{}]}",
                        "{\"a\":12,\"b\":\"Hi é\\n\",\"c\":[true,{\"d\":null}]}");
    }

    @Test
    void last_isComplete() {
        List<Partial<JsonValue>> all = Replies.partials(
                        Said.stream("```\n{\"name\": \"Ada\", \"mails\": [\"a@b\"]}\n```", Ending.COMPLETE),
                        JsonValueCodec.INSTANCE)
                .toList();

        Partial<JsonValue> last = all.get(all.size() - 1);
        assertThat(last.complete())
                .hasValueSatisfying(value -> assertThat(value).hasToString("{\"name\":\"Ada\",\"mails\":[\"a@b\"]}"));
        assertThat(last.text("name")).contains("Ada");
        assertThat(last.text("mails", 0)).contains("a@b");
        assertThat(last.at("mails", 1)).isEmpty();
        assertThat(last.text("mails")).isEmpty();
        assertThat(last.at("name", "first")).isEmpty();
        assertThat(all.subList(0, all.size() - 1))
                .allMatch(partial -> partial.complete().isEmpty());
    }

    @Test
    void envelope_isTakenOff() {
        List<String> grown = new ArrayList<>();
        try (Stream<Partial<List<String>>> all =
                Replies.partialValues(Said.stream("{\"value\": [\"a\", \"b\"]}", Ending.COMPLETE), new ListCodec())) {
            all.forEach(partial -> grown.add(partial.json().toString()));
        }

        assertThat(grown).contains("[]", "[\"a\"]").endsWith("[\"a\",\"b\"]");
    }

    @Test
    void useless_endsWithTheException() {
        assertThatThrownBy(() -> Replies.partials(Said.stream("{\"a\": 1", Ending.TRUNCATED), JsonValueCodec.INSTANCE)
                        .toList())
                .isInstanceOf(TruncatedReplyException.class);
        assertThatThrownBy(() -> Replies.partials(Said.stream("No", Ending.COMPLETE), JsonValueCodec.INSTANCE)
                        .toList())
                .isInstanceOf(InvalidReplyException.class);
    }

    /** What a value grows to, each once. */
    private static List<String> grown(String text) {
        return Replies.partials(Said.stream(text, Ending.COMPLETE), JsonValueCodec.INSTANCE)
                .map(partial -> partial.json().toString())
                .distinct()
                .toList();
    }
}
