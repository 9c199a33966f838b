package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

class TaggedObjectTest {

    private static TaggedObject read(String json) {
        JsonParser in = JsonText.parser(json);
        in.nextToken();
        return TaggedObject.read(in, "type");
    }

    @Test
    void tagFirst_isReadOnFromThere() {
        TaggedObject object = read("{\"type\":\"a\",\"x\":1}");
        assertThat(object.tag()).isEqualTo("a");
        assertThat(object.firstName()).isEqualTo("x");
        assertThat(object.rest().getIntValue()).isEqualTo(1);
    }

    @Test
    void tagLater_isFoundAllTheSame() {
        TaggedObject object = read("{\"x\":1.50,\"type\":\"a\"}");
        assertThat(object.tag()).isEqualTo("a");
        assertThat(object.firstName()).isEqualTo("x");
        assertThat(object.raw()).hasToString("{\"x\":1.50,\"type\":\"a\"}");
    }

    @Test
    void mismatch_namesItsPlaceInTheWhole_whereverTheTagStands() {
        JsonCodec<String> inner = codec(object -> Json.readString(object.rest()));
        JsonCodec<String> outer = codec(object -> inner.read(object.rest()));

        assertThatThrownBy(() -> JsonText.read(
                        "{\"list\":[{\"a\":{\"b\":1,\"type\":\"x\"},\"type\":\"y\"}]}", Codecs.map(Codecs.list(outer))))
                .isInstanceOfSatisfying(
                        JsonMismatchException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/list/0/a/b"));
    }

    private static JsonCodec<String> codec(Function<TaggedObject, String> read) {
        return new JsonCodec<>() {
            @Override
            public void write(String value, JsonGenerator out) {
                out.writeString(value);
            }

            @Override
            public String read(JsonParser in) {
                return read.apply(TaggedObject.read(in, "type"));
            }
        };
    }

    @Test
    void raw_isTheWholeObject() {
        assertThat(read("{\"type\":\"a\",\"x\":[1]}").raw()).hasToString("{\"type\":\"a\",\"x\":[1]}");
    }

    @Test
    void noTag_orOneThatIsNoString_isEmpty() {
        assertThat(read("{}").tag()).isEmpty();
        assertThat(read("{\"type\":3}").tag()).isEmpty();
        assertThat(read("{\"type\":3}").raw()).hasToString("{\"type\":3}");
    }

    @Test
    void noObject_isRefused() {
        assertThatThrownBy(() -> read("[]"))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageStartingWith("the root should be an object, but is an array");
    }
}
