package dev.sonde.processor.read;

import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Holder;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the components of a user's record. A component is required unless it is an {@code Optional} or may be null. */
final class PropertyReader {

    private final Mirrors mirrors;
    private final ShapeReader shapes;

    PropertyReader(Mirrors mirrors, ShapeReader shapes) {
        this.mirrors = mirrors;
        this.shapes = shapes;
    }

    List<Property> read(TypeElement record, String path) {
        List<Property> properties = new ArrayList<>();
        for (RecordComponentElement component : RecordComponents.of(record)) {
            properties.add(property(component, path));
        }
        return properties;
    }

    private Property property(RecordComponentElement component, String path) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        boolean optional = isOptional(type);
        Shape shape =
                shapes.read(optional ? ((DeclaredType) type).getTypeArguments().get(0) : type, path + "." + name);
        Presence presence =
                optional || ComponentAnnotations.isNullable(component) ? Presence.OPTIONAL : Presence.REQUIRED;
        return new Property(
                jsonName(component, name),
                name,
                shape,
                presence,
                optional ? Holder.OPTIONAL : Holder.PLAIN,
                string(component, RuntimeAnnotations.JSON_PROPERTY_DESCRIPTION));
    }

    private static boolean isOptional(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Optional");
    }

    private String jsonName(RecordComponentElement component, String name) {
        String given = string(component, RuntimeAnnotations.JSON_PROPERTY);
        return given.isEmpty() ? name : given;
    }

    private String string(RecordComponentElement component, String annotation) {
        return ComponentAnnotations.find(component, annotation)
                .map(mirror -> mirrors.string(mirror, "value"))
                .orElse("");
    }
}
