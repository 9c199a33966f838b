package dev.sonde.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Fallback;
import dev.sonde.shape.Property.Holder;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the parts of a user's type as properties. A part is required unless it is an {@code Optional}, may be null, or has a
 * default; a constraint that insists on a value makes it required all the same.
 */
final class PropertyReader {

    private final UserTypes userTypes;
    private final ShapeReader shapes;
    private final PropertyNames names;
    private final RuleReader rules;
    private final boolean foreign;
    private final List<Property> properties = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** @param foreign whether databind will read them */
    PropertyReader(UserTypes userTypes, ShapeReader shapes, PropertyNames names, boolean foreign) {
        this.foreign = foreign;
        this.userTypes = userTypes;
        this.shapes = shapes;
        this.names = names;
        this.rules = userTypes.rules();
    }

    List<Property> properties() {
        return properties;
    }

    /**
     * Reads one part.
     *
     * @param places where its annotations may stand
     * @param path to what it is a part of
     */
    void add(String name, TypeMirror type, List<? extends Element> places, String description, String path) {
        add(name, name, type, places, description, path);
    }

    /**
     * Reads one part that cannot be called in Java as it is elsewhere.
     *
     * @param component its name in Java
     */
    void add(
            String name,
            String component,
            TypeMirror type,
            List<? extends Element> places,
            String description,
            String path) {
        String inner = path + "." + name;
        Holder holder = Optionals.holder(type);
        List<AnnotationMirror> constraints = rules.constraints(places, type);
        List<? extends Element> before = userTypes.strays().enter(places);
        Shape plain = value(type, holder, inner);
        if (!foreign) {
            userTypes.strays().visit(places, type, inner);
            userTypes.strays().visit(plain, constraints, type, inner);
        }
        userTypes.strays().enter(before);
        Shape shape = shapes.constrained(plain, constraints, inner);
        Optional<String> text = names.fallback(places);
        Fallback fallback = text.flatMap(given -> FallbackReader.read(given, shape, userTypes.declarations()))
                .filter(given -> holder == Holder.PLAIN)
                .orElse(null);
        if (text.isPresent() && fallback == null) {
            shapes.fault(inner, TypeName.get(type) + " with the default \"" + text.get() + "\"");
        }
        String json = names.name(name, places);
        if (!taken.add(json)) {
            shapes.fault(inner, "the second part that is called \"" + json + "\" in JSON");
        }
        properties.add(new Property(
                json,
                names.aliases(places).stream().filter(taken::add).toList(),
                component,
                shape,
                fallback == null ? presence(type, holder, places, constraints) : Presence.DEFAULT,
                fallback,
                holder,
                description));
    }

    private Shape value(TypeMirror type, Holder holder, String path) {
        return switch (holder) {
            case PLAIN -> shapes.read(type, path);
            case OPTIONAL -> shapes.constrained(Optionals.held(type).orElseThrow(), path);
            case OPTIONAL_INT -> new Shape.Scalar(ScalarKind.INTEGER);
            case OPTIONAL_LONG -> new Shape.Scalar(ScalarKind.LONG);
            case OPTIONAL_DOUBLE -> new Shape.Scalar(ScalarKind.DOUBLE);
        };
    }

    private static Presence presence(
            TypeMirror type, Holder holder, List<? extends Element> places, List<AnnotationMirror> constraints) {
        boolean mayBeAbsent = holder != Holder.PLAIN || ComponentAnnotations.isNullable(type, places);
        return mayBeAbsent && !RuleReader.insists(constraints) ? Presence.OPTIONAL : Presence.REQUIRED;
    }
}
