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
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static final ClassName PERSON = ClassName.get("a", "Person");
    private static final ClassName NODE = ClassName.get("a", "Node");
    private static final ClassName MOOD = ClassName.get("a", "Mood");
    private static final Shape STRING = new Shape.Scalar(ScalarKind.STRING);

    @Test
    void of_aRecord_namesItsPropertiesAndWhichAreRequired() {
        RecordShape person = record(
                PERSON,
                "A \"person\".",
                property("name", STRING, Presence.REQUIRED, "As on the passport,\nlatin."),
                property("age", new Shape.Scalar(ScalarKind.INTEGER), Presence.OPTIONAL, ""),
                property("tags", new Shape.ListOf(STRING), Presence.EMPTY, ""));

        assertThat(JsonSchema.of(reference(PERSON), List.of(person)))
                .isEqualTo("{\"type\":\"object\",\"properties\":{"
                        + "\"name\":{\"type\":\"string\",\"description\":\"As on the passport,\\nlatin.\"},"
                        + "\"age\":{\"type\":\"integer\"},"
                        + "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},"
                        + "\"required\":[\"name\",\"tags\"],\"description\":\"A \\\"person\\\".\"}");
    }

    @Test
    void of_aRecursiveRecord_namesItUnderDefs() {
        RecordShape node = record(
                NODE,
                "",
                property("value", new Shape.Scalar(ScalarKind.DECIMAL), Presence.REQUIRED, ""),
                property("children", new Shape.ListOf(reference(NODE)), Presence.REQUIRED, "Below it."));

        String definition = "\"$defs\":{\"Node\":{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"number\"},"
                + "\"children\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Node\"},\"description\":\"Below it.\"}},"
                + "\"required\":[\"value\",\"children\"]}}}";
        assertThat(JsonSchema.of(reference(NODE), List.of(node))).isEqualTo("{\"$ref\":\"#/$defs/Node\"," + definition);
        assertThat(JsonSchema.ofProperty("value", true, new Shape.MapOf(reference(NODE)), List.of(node)))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"object\","
                        + "\"additionalProperties\":{\"$ref\":\"#/$defs/Node\"}}},\"required\":[\"value\"],"
                        + definition);
    }

    @Test
    void of_recursiveTypesOfOneSimpleName_numbersThem() {
        ClassName other = ClassName.get("b", "Node");
        RecordShape first = record(NODE, "", property("other", reference(other), Presence.OPTIONAL, ""));
        RecordShape second = record(other, "", property("node", reference(NODE), Presence.OPTIONAL, ""));

        assertThat(JsonSchema.of(reference(NODE), List.of(first, second)))
                .isEqualTo("{\"$ref\":\"#/$defs/Node\",\"$defs\":{"
                        + "\"Node\":{\"type\":\"object\",\"properties\":{\"other\":{\"$ref\":\"#/$defs/Node2\"}}},"
                        + "\"Node2\":{\"type\":\"object\",\"properties\":{\"node\":{\"$ref\":\"#/$defs/Node\"}}}}}");
    }

    @Test
    void ofProperty_anEnum_listsItsValues() {
        EnumShape mood = new EnumShape(
                MOOD, "", List.of(new EnumValue("GOOD", "GOOD", ""), new EnumValue("BAD", "BAD", "")), false);

        assertThat(JsonSchema.ofProperty("value", true, reference(MOOD), List.of(mood)))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"value\":"
                        + "{\"type\":\"string\",\"enum\":[\"GOOD\",\"BAD\"]}},\"required\":[\"value\"]}");
    }

    @Test
    void of_aTaggedUnion_givesEachVariantItsTag() {
        ClassName shape = ClassName.get("a", "Figure");
        ClassName circle = shape.nestedClass("Circle");
        Declaration union = new TaggedUnion(shape, "", "kind", List.of(new TaggedVariant("circle", circle, circle)));
        RecordShape variant =
                record(circle, "", property("radius", new Shape.Scalar(ScalarKind.DOUBLE), Presence.REQUIRED, ""));

        assertThat(JsonSchema.of(reference(shape), List.of(union, variant)))
                .isEqualTo("{\"oneOf\":[{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"circle\"},"
                        + "\"radius\":{\"type\":\"number\"}},\"required\":[\"kind\",\"radius\"]}]}");
    }

    @Test
    void of_whatJavaHasATypeFor_namesItsFormat() {
        assertThat(JsonSchema.of(new Shape.Scalar(ScalarKind.LOCAL_DATE), List.of()))
                .isEqualTo("{\"type\":\"string\",\"format\":\"date\"}");
        // The format "time" wants an offset, which this type has not.
        assertThat(JsonSchema.of(new Shape.Scalar(ScalarKind.LOCAL_TIME), List.of()))
                .isEqualTo("{\"type\":\"string\",\"examples\":[\"14:30:00\"]}");
        assertThat(JsonSchema.of(
                        new Shape.SequenceOf(STRING, Shape.Sequence.SET, ClassName.get(java.util.Set.class)),
                        List.of()))
                .isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":true}");
        assertThat(JsonSchema.of(new Shape.MapOf(new Shape.OptionalOf(STRING, ClassName.OBJECT)), List.of()))
                .isEqualTo("{\"type\":\"object\",\"additionalProperties\":"
                        + "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}");
    }

    @Test
    void of_rules_saysThemByKeyword_elseInWords() {
        Shape name = new Shape.Constrained(
                STRING, List.of(Rule.minSize(Rule.Sized.TEXT, 2), Rule.pattern("[a-z]+", ""), Rule.notBlank()));
        Shape born = new Shape.Constrained(
                new Shape.Scalar(ScalarKind.LOCAL_DATE), List.of(Rule.when("past", "in the past")));
        Shape height = new Shape.Constrained(
                new Shape.Scalar(ScalarKind.DOUBLE),
                List.of(Rule.moreThan(BigDecimal.ZERO), Rule.atMost(new BigDecimal("2.5"))));
        RecordShape person = record(
                PERSON,
                "",
                property("name", name, Presence.OPTIONAL, ""),
                property("born", born, Presence.OPTIONAL, "When."),
                property("height", height, Presence.OPTIONAL, ""));

        assertThat(JsonSchema.of(reference(PERSON), List.of(person)))
                .isEqualTo("{\"type\":\"object\",\"properties\":{"
                        + "\"name\":{\"type\":\"string\",\"minLength\":2,\"pattern\":\"^(?:[a-z]+)$\"},"
                        + "\"born\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"When. in the past\"},"
                        + "\"height\":{\"type\":\"number\",\"exclusiveMinimum\":0,\"maximum\":2.5}}}");
    }

    @Test
    void of_anEnumWithDescriptions_tellsThem() {
        EnumShape mood = new EnumShape(MOOD, "", List.of(new EnumValue("good", "GOOD", "As ever.")), false);

        assertThat(JsonSchema.of(reference(MOOD), List.of(mood)))
                .isEqualTo("{\"oneOf\":[{\"const\":\"good\",\"description\":\"As ever.\"}]}");
    }

    @Test
    void of_anyValue_isTheEmptySchema() {
        assertThat(JsonSchema.of(new Shape.Raw(), List.of())).isEqualTo("{}");
    }

    private static Shape.Reference reference(ClassName type) {
        return Shape.Reference.of(type, type.peerClass(type.simpleName() + "Codec"));
    }

    private static RecordShape record(ClassName type, String description, Property... properties) {
        return new RecordShape(type, description, List.of(properties), List.of(), false, false);
    }

    private static Property property(String name, Shape shape, Presence presence, String description) {
        return new Property(name, name, shape, presence, Holder.PLAIN, description);
    }
}
