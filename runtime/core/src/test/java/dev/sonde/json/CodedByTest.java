package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Types that name their codecs, in the hands of databind and of {@link JsonCodec#of}. */
class CodedByTest {

    @CodedBy(ShapeCodec.class)
    sealed interface Shape permits Circle, Dot {}

    /** Names its own codec, which is not that of all shapes. */
    @CodedBy(CircleCodec.class)
    record Circle(int radius) implements Shape {}

    /** Has the codec of all shapes. */
    record Dot() implements Shape {}

    record Drawing(String name, Circle circle, List<Shape> shapes, Map<String, Circle> named) {}

    enum ShapeCodec implements JsonCodec<Shape> {
        INSTANCE;

        @Override
        public void write(Shape value, JsonGenerator out) {
            out.writeString("a dot");
        }

        @Override
        public Shape read(JsonParser in) {
            return Codecs.STRING.read(in).equals("a dot") ? new Dot() : new Circle(1);
        }
    }

    enum CircleCodec implements JsonCodec<Circle> {
        INSTANCE;

        @Override
        public void write(Circle value, JsonGenerator out) {
            out.writeString("radius " + value.radius());
        }

        @Override
        public Circle read(JsonParser in) {
            return new Circle(Integer.parseInt(Codecs.STRING.read(in).replace("radius ", "")));
        }
    }

    @CodedBy(NoEnum.class)
    record Wrong() {}

    static final class NoEnum implements JsonCodec<Wrong> {
        @Override
        public void write(Wrong value, JsonGenerator out) {
            out.writeNull();
        }

        @Override
        public Wrong read(JsonParser in) {
            return new Wrong();
        }
    }

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void databind_readsAndWritesEachTypeWithItsCodec_whereverItStands() {
        String json = """
                {"name":"x","circle":"radius 2","shapes":["a dot"],"named":{"big":"radius 3"}}""";
        Drawing drawing = mapper.readValue(json, Drawing.class);
        assertThat(drawing)
                .isEqualTo(new Drawing("x", new Circle(2), List.of(new Dot()), Map.of("big", new Circle(3))));
        assertThat(mapper.writeValueAsString(drawing)).isEqualTo(json);
        assertThat(mapper.readValue("[\"a dot\",\"else\"]", new TypeReference<List<Shape>>() {}))
                .containsExactly(new Dot(), new Circle(1));
        assertThat(mapper.writeValueAsString(List.of(new Dot(), new Circle(4)))).isEqualTo("[\"a dot\",\"radius 4\"]");
    }

    @Test
    void type_tellsItsCodec() {
        assertThat(JsonCodec.<Circle>of(Circle.class)).isSameAs(CircleCodec.INSTANCE);
        assertThat(JsonCodec.<Shape>of(Dot.class)).isSameAs(ShapeCodec.INSTANCE);
    }

    @Test
    void typeWithoutCodec_isRefused() {
        assertThatThrownBy(() -> JsonCodec.of(Drawing.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Drawing.class.getName() + " names no codec by @CodedBy");
    }

    @Test
    void codecThatIsNoEnum_isRefused() {
        assertThatThrownBy(() -> JsonCodec.of(Wrong.class))
                .hasMessageContaining("NoEnum is not an enum of one constant")
                .hasMessageContaining("CodedByTest$Wrong");
    }
}
