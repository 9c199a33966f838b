package dev.sonde.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named type, declared once and referred to by {@link Shape.Reference}. Immutable. */
public sealed interface Declaration {

    /** The Java type. */
    TypeName type();

    /** What the type is for; empty if nobody said. */
    String description();

    /**
     * An object with known properties.
     *
     * @param properties in the order of the record's components
     * @param constants properties with one possible value, which no component holds
     * @param keepsUnknown whether a last component keeps what no other component can
     * @param others what properties of any other name hold, in a component before that one; null if anything
     * @param variant whether the codec of a union reads this object on from its second property and, of one that keeps nothing
     *     unknown, writes its tag before it
     */
    record RecordShape(
            TypeName type,
            String description,
            List<Property> properties,
            List<Constant> constants,
            boolean keepsUnknown,
            @Nullable Shape others,
            boolean variant)
            implements Declaration {

        /** The component that keeps unknown properties, of the type that is known of them if there is one. */
        public static final String ADDITIONAL = "additionalProperties";

        /** The component that keeps what no other can, where the former has a type. */
        public static final String OTHER = "otherProperties";

        public RecordShape {
            properties = List.copyOf(properties);
            constants = List.copyOf(constants);
        }

        /** An object of whose further properties nothing is known. */
        public RecordShape(
                TypeName type,
                String description,
                List<Property> properties,
                List<Constant> constants,
                boolean keepsUnknown,
                boolean variant) {
            this(type, description, properties, constants, keepsUnknown, null, variant);
        }

        /** The component that keeps what no other can. */
        public String unknown() {
            return others == null ? ADDITIONAL : OTHER;
        }
    }

    /** A string property with one possible value. */
    record Constant(String name, String value) {}

    /** A string out of a list; open if other values survive. */
    record EnumShape(ClassName type, String description, List<EnumValue> values, boolean open) implements Declaration {
        public EnumShape {
            values = List.copyOf(values);
        }
    }

    /** One value of an enum: on the wire, and as a Java constant. */
    record EnumValue(String value, List<String> aliases, String constant, String description) {

        public EnumValue {
            aliases = List.copyOf(aliases);
        }

        public EnumValue(String value, String constant, String description) {
            this(value, List.of(), constant, description);
        }

        /** Whether its name in Java is its only one. */
        public boolean isPlain() {
            return value.equals(constant) && aliases.isEmpty();
        }
    }

    /**
     * An object whose variant is told by the string in one property.
     *
     * @param open whether an object with another tag is kept as {@code Unknown}, and the variants hold their tags themselves
     */
    record TaggedUnion(ClassName type, String description, String tag, List<TaggedVariant> variants, boolean open)
            implements Declaration {
        public TaggedUnion {
            variants = List.copyOf(variants);
        }

        public TaggedUnion(ClassName type, String description, String tag, List<TaggedVariant> variants) {
            this(type, description, tag, variants, true);
        }
    }

    /** The record that one value of the tag stands for. */
    record TaggedVariant(String tag, ClassName type, ClassName codec) {}

    /**
     * A type that looks like another in JSON, as it is made out of it.
     *
     * @param shape of what it is made out of
     */
    record Delegate(ClassName type, String description, Shape shape) implements Declaration {}

    /** A value whose variant is told by its JSON kind and, among objects, by their properties. */
    record KindUnion(ClassName type, String description, List<KindVariant> variants) implements Declaration {
        public KindUnion {
            variants = List.copyOf(variants);
        }
    }

    /**
     * The variant that one JSON kind stands for, or some objects.
     *
     * @param mark by which objects of this variant are told from others; null if the kind tells it
     * @param wrapped whether {@code type} is a record that wraps the value; else the value implements the union itself
     */
    record KindVariant(JsonKind kind, @Nullable Mark mark, ClassName type, Shape shape, boolean wrapped) {

        public KindVariant(JsonKind kind, ClassName type, Shape shape, boolean wrapped) {
            this(kind, null, type, shape, wrapped);
        }
    }

    /** What only the objects of one variant have. */
    sealed interface Mark {

        /** One of some strings in a property. */
        record Tag(String property, List<String> values) implements Mark {
            public Tag {
                values = List.copyOf(values);
            }
        }

        /** Properties that no other variant has. */
        record Properties(List<String> names) implements Mark {
            public Properties {
                names = List.copyOf(names);
            }
        }
    }

    /**
     * A value of any kind that can be looked at as a value of several shapes, since nothing tells which of them it has.
     */
    record ViewUnion(ClassName type, String description, List<View> views) implements Declaration {
        public ViewUnion {
            views = List.copyOf(views);
        }
    }

    /** A way to look at a value: by a method of the union, {@code as} and a name. */
    record View(String name, Shape shape) {}

    /** The kinds of JSON value that tell variants apart. */
    enum JsonKind {
        STRING,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OBJECT
    }
}
