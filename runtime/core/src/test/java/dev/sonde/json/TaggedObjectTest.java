package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
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
