package dev.sonde.shape.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Holder;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Rule;
import dev.sonde.shape.Rule.Sized;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrictSchemaTest {

    private static final StrictSchema STRICT = new StrictSchema(List.of("minimum"), List.of("uuid"), "$def");
    private static final ClassName POINT = ClassName.get("demo", "Point");
    private static final ClassName TREE = ClassName.get("demo", "Tree");
    private static final ClassName SKY = ClassName.get("demo", "Sky");

    @Test
    void object_isClosed_andWhatMayBeAbsentMayBeNull() {
        assertThat(of(new RecordShape(
                        POINT,
                        "A point.",
                        List.of(
                                property("x", integer(), Presence.REQUIRED),
                                property("y", integer(), Presence.OPTIONAL)),
                        List.of(),
                        false,
                        false)))
                .contains("{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\"},"
                        + "\"y\":{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"null\"}]}},"
                        + "\"required\":[\"x\",\"y\"],\"additionalProperties\":false,\"description\":\"A point.\"}");
    }

    @Test
    void whatNoKeywordMaySay_theDescriptionSays() {
        Shape bounded =
                new Shape.Constrained(integer(), List.of(Rule.atLeast(BigDecimal.ONE), Rule.atMost(BigDecimal.TEN)));
        Shape named = new Shape.Constrained(new Shape.Scalar(ScalarKind.STRING), List.of(Rule.minSize(Sized.TEXT, 2)));
        Shape day = new Shape.Scalar(ScalarKind.LOCAL_DATE);
        Shape id = new Shape.Scalar(ScalarKind.UUID);

        assertThat(of(bounded)).contains("{\"type\":\"integer\",\"description\":\"at most 10\",\"minimum\":1}");
        assertThat(of(named)).contains("{\"type\":\"string\",\"description\":\"at least 2 characters\"}");
        assertThat(of(day)).contains("{\"type\":\"string\",\"description\":\"date, such as 2026-01-31\"}");
        assertThat(of(id).orElseThrow()).contains("\"format\":\"uuid\"");
    }

    @Test
    void whatIsOpenToAnything_hasNone() {
        assertThat(of(new Shape.MapOf(integer()))).isEmpty();
        assertThat(of(new Shape.ListOf(new Shape.Raw()))).isEmpty();
    }

    @Test
    void recursion_isDefinedWhereTheApiWantsIt() {
        RecordShape tree = new RecordShape(
                TREE,
                "",
                List.of(property("trees", new Shape.ListOf(reference(TREE)), Presence.REQUIRED)),
                List.of(),
                false,
                false);

        assertThat(of(tree).orElseThrow())
                .startsWith("{\"$ref\":\"#/$def/Tree\",\"$def\":{\"Tree\":{\"type\":\"object\"")
                .contains("\"items\":{\"$ref\":\"#/$def/Tree\"}");
    }

    @Test
    void variants_areTold_byAnEnumOfOne() {
        RecordShape point = new RecordShape(POINT, "", List.of(), List.of(), false, true);
        TaggedUnion union = new TaggedUnion(
                ClassName.get("demo", "Figure"), "", "kind", List.of(new TaggedVariant("point", POINT, POINT)));

        assertThat(STRICT.of(reference(ClassName.get("demo", "Figure")), List.of(point, union))
                        .orElseThrow())
                .contains(
                        "{\"anyOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\",\"enum\":[\"point\"]}}");
    }

    @Test
    void enumeration_isDescribed() {
        EnumShape sky = new EnumShape(
                SKY,
                "",
                List.of(new EnumValue("CLEAR", "CLEAR", "no cloud"), new EnumValue("DARK", "DARK", "")),
                false);

        assertThat(of(sky))
                .contains("{\"type\":\"string\",\"enum\":[\"CLEAR\",\"DARK\"],\"description\":\"CLEAR: no cloud\"}");
    }

    private static Optional<String> of(Declaration declaration) {
        return STRICT.of(reference((ClassName) declaration.type()), List.of(declaration));
    }

    private static Optional<String> of(Shape shape) {
        return STRICT.of(shape, List.of());
    }

    private static Shape integer() {
        return new Shape.Scalar(ScalarKind.INTEGER);
    }

    private static Shape.Reference reference(ClassName type) {
        return Shape.Reference.of(type, type);
    }

    private static Property property(String name, Shape shape, Presence presence) {
        return new Property(name, name, shape, presence, Holder.PLAIN, "");
    }
}
