package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a type of the user's as the declaration of its shape. */
final class DeclarationReader {

    private final UserTypes userTypes;
    private final Mirrors mirrors;
    private final Types types;
    private final Descriptions descriptions;
    private final VariantReader variants;
    private final ForeignReader foreign;

    DeclarationReader(UserTypes userTypes, Mirrors mirrors, Types types) {
        this.userTypes = userTypes;
        this.mirrors = mirrors;
        this.types = types;
        this.descriptions = new Descriptions(mirrors);
        this.variants = new VariantReader(userTypes, mirrors);
        this.foreign = new ForeignReader(mirrors, descriptions);
    }

    Declaration read(UserTypeKind kind, DeclaredType type, String path, ShapeReader shapes) {
        TypeElement element = (TypeElement) type.asElement();
        String description = descriptions.ofType(element);
        return switch (kind) {
            case ENUM -> new EnumShape(ClassName.get(element), description, values(element, path, shapes), false);
            case UNION -> variants.read(element, description, path, shapes);
            case FOREIGN -> foreign(element, type, description, path, shapes);
            default -> object(type, components(type, path, shapes), description);
        };
    }

    private Declaration foreign(
            TypeElement element, DeclaredType type, String description, String path, ShapeReader shapes) {
        if (!RecordComponents.of(element).isEmpty()
                && Members.annotated(element, RuntimeAnnotations.JSON_CREATOR).isEmpty()) {
            return object(type, components(type, path, shapes), description);
        }
        PropertyReader properties = properties(element, path, shapes);
        return foreign.delegate(element)
                .<Declaration>map(made ->
                        new Declaration.Delegate(ClassName.get(element), description, shapes.read(made.asType(), path)))
                .orElseGet(() -> {
                    foreign.read(element, path, properties);
                    return object(type, properties.properties(), description);
                });
    }

    private static RecordShape object(DeclaredType type, List<Property> properties, String description) {
        return new RecordShape(TypeName.get(type), description, properties, List.of(), false, false);
    }

    private List<Property> components(DeclaredType type, String path, ShapeReader shapes) {
        TypeElement record = (TypeElement) type.asElement();
        PropertyReader properties = properties(record, path, shapes);
        for (RecordComponentElement component : RecordComponents.of(record)) {
            String name = component.getSimpleName().toString();
            List<Element> places = ComponentAnnotations.places(component);
            properties.add(name, type(component, type), places, descriptions.ofParameter(places, record, name), path);
        }
        return properties.properties();
    }

    /** With the type arguments that are given in the place of the record's parameters. */
    private TypeMirror type(RecordComponentElement component, DeclaredType record) {
        return record.getTypeArguments().isEmpty()
                ? component.asType()
                : ((ExecutableType) types.asMemberOf(record, component.getAccessor())).getReturnType();
    }

    private PropertyReader properties(TypeElement type, String path, ShapeReader shapes) {
        PropertyNames names = new PropertyNames(mirrors, type);
        names.unknownStrategy()
                .ifPresent(strategy -> shapes.fault(path, type.getQualifiedName() + ", which " + strategy + " names"));
        return new PropertyReader(
                userTypes, shapes, names, UserTypeKind.of(type).isForeign());
    }

    private List<EnumValue> values(TypeElement type, String path, ShapeReader shapes) {
        PropertyNames names = new PropertyNames(mirrors, type);
        List<EnumValue> values = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Element constant : Members.constants(type)) {
            String name = constant.getSimpleName().toString();
            List<Element> places = List.of(constant);
            String json = names.name(name, places);
            if (!taken.add(json)) {
                shapes.fault(path, type.getQualifiedName() + ", with two constants that are called \"" + json + "\"");
            }
            List<String> aliases =
                    names.aliases(places).stream().filter(taken::add).toList();
            values.add(new EnumValue(json, aliases, name, descriptions.ofPart(places)));
        }
        return values;
    }
}
