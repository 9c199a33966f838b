package dev.sonde.shape.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sonde.shape.Declaration.Constant;
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

class TypeNotationTest {

    private static final ClassName PERSON = ClassName.get("a", "Person");
    private static final ClassName NODE = ClassName.get("a", "Node");
    private static final ClassName MOOD = ClassName.get("a", "Mood");
    private static final Shape STRING = new Shape.Scalar(ScalarKind.STRING);
    private static final Shape INTEGER = new Shape.Scalar(ScalarKind.INTEGER);
    private static final EnumShape MOODS = new EnumShape(
            MOOD,
            "How it\nfeels.",
            List.of(new EnumValue("CALM", "CALM", ""), new EnumValue("a \"b\"", "B", "")),
            false);

    @Test
    void of_aRecord_namesItsPropertiesAndWhichMayBeLeftOut() {
        RecordShape person = record(
                PERSON,
                property("name", STRING, Presence.REQUIRED, "As on the */ passport."),
                property("age", INTEGER, Presence.OPTIONAL, ""),
                property("e-mails", new Shape.ListOf(STRING), Presence.EMPTY, ""),
                property("scores", new Shape.MapOf(new Shape.Scalar(ScalarKind.DOUBLE)), Presence.REQUIRED, ""),
                property("rest", new Shape.Raw(), Presence.NULLABLE, ""));
        assertThat(TypeNotation.of(reference(PERSON), List.of(person)))
                .isEqualTo("{name: string /* As on the * / passport. */, age?: integer, \"e-mails\": string[], "
                        + "scores: {[key: string]: number}, rest?: any}");
    }

    @Test
    void of_anEnum_listsItsValues_inBracketsWhereAListIsMadeOfThem() {
        assertThat(TypeNotation.ofProperty("value", true, reference(MOOD), List.of(MOODS)))
                .isEqualTo("{value: \"CALM\" | \"a \\\"b\\\"\"}");
        RecordShape person = record(
                PERSON,
                property("moods", new Shape.ListOf(reference(MOOD)), Presence.REQUIRED, ""),
                property("mood", reference(MOOD), Presence.REQUIRED, ""));
        assertThat(TypeNotation.of(reference(PERSON), List.of(person, MOODS)))
                .isEqualTo(
                        "{moods: (\"CALM\" | \"a \\\"b\\\"\")[], mood: \"CALM\" | \"a \\\"b\\\"\" /* How it feels. */}");
    }

    @Test
    void of_aTypeThatContainsItself_definesIt() {
        RecordShape node = record(
                NODE,
                property("title", STRING, Presence.REQUIRED, ""),
                property("children", new Shape.ListOf(reference(NODE)), Presence.REQUIRED, ""));
        assertThat(TypeNotation.of(reference(NODE), List.of(node)))
                .isEqualTo("Node, where Node = {title: string, children: Node[]}");
    }

    @Test
    void of_whatHasNoType_standsInWords() {
        Shape dates = new Shape.SequenceOf(
                new Shape.Scalar(ScalarKind.LOCAL_DATE), Shape.Sequence.SET, ClassName.get(java.util.Set.class));
        Shape age = new Shape.Constrained(INTEGER, List.of(Rule.atLeast(BigDecimal.ZERO), Rule.digits(3, 0)));
        Property mood = new Property(
                "mood",
                List.of(),
                "mood",
                STRING,
                Presence.DEFAULT,
                new Property.Fallback(CodeBlock.of("$S", "calm"), "calm"),
                Holder.PLAIN,
                "How.");
        RecordShape person = new RecordShape(
                PERSON,
                "",
                List.of(
                        property("dates", dates, Presence.REQUIRED, ""),
                        property("age", age, Presence.REQUIRED, "In years"),
                        mood),
                List.of(),
                false,
                false);

        assertThat(TypeNotation.of(reference(PERSON), List.of(person)))
                .isEqualTo(
                        "{dates: (string /* like 2026-01-31 */)[] /* each once */, age: integer /* In years, at least 0, "
                                + "with at most 3 digits before the point and 0 behind it */, mood?: string /* How. default \"calm\" */}");
        assertThat(TypeNotation.ofProperty("value", true, new Shape.Scalar(ScalarKind.DURATION), List.of()))
                .isEqualTo("{value: string /* like PT1H30M */}");
    }

    @Test
    void of_aUnion_listsItsVariants() {
        ClassName shape = ClassName.get("a", "Shape");
        RecordShape circle = record(PERSON, property("r", INTEGER, Presence.REQUIRED, ""));
        RecordShape dot = new RecordShape(NODE, "", List.of(), List.of(new Constant("kind", "dot")), false, false);
        TaggedUnion union = new TaggedUnion(
                shape,
                "",
                "kind",
                List.of(new TaggedVariant("circle", PERSON, PERSON), new TaggedVariant("dot", NODE, NODE)));
        assertThat(TypeNotation.of(new Shape.ListOf(reference(shape)), List.of(union, circle, dot)))
                .isEqualTo("({kind: \"circle\", r: integer} | {kind: \"dot\"})[]");
    }

    private static Shape reference(ClassName type) {
        return Shape.Reference.of(type, type);
    }

    private static RecordShape record(ClassName type, Property... properties) {
        return new RecordShape(type, "", List.of(properties), List.of(), false, false);
    }

    private static Property property(String name, Shape shape, Presence presence, String description) {
        return new Property(name, name, shape, presence, Holder.PLAIN, description);
    }
}
