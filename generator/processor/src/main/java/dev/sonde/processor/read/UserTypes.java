package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The records and enums that the replies of one interface hold, each with its codec in the companion. */
final class UserTypes {

    private final TypeElement owner;
    private final ClassName codecs;
    private final Mirrors mirrors;
    private final Map<TypeElement, Shape.Reference> references = new LinkedHashMap<>();
    private final List<UserType> types = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    UserTypes(TypeElement owner, ClassName codecs, Mirrors mirrors) {
        this.owner = owner;
        this.codecs = codecs;
        this.mirrors = mirrors;
    }

    /** In the order in which they were finished: parts before what holds them. */
    List<UserType> types() {
        return types;
    }

    Set<TypeElement> elements() {
        return references.keySet();
    }

    boolean isVisible(TypeElement type) {
        return Visibility.isVisible(type, Visibility.packageOf(owner));
    }

    static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }

    /** Refers to a type; at the first time, also declares it. */
    Shape.Reference reference(TypeElement type, String path, ShapeReader shapes) {
        Shape.Reference known = references.get(type);
        if (known != null) {
            return known;
        }
        ClassName name = ClassName.get(type);
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        String codec = unique(isEnum ? ConstantName.of(name.simpleName()) : name.simpleName() + "Codec");
        Shape.Reference reference = isEnum
                ? new Shape.Reference(name, CodeBlock.of("$T.$N", codecs, codec))
                : Shape.Reference.of(name, codecs.nestedClass(codec));
        references.put(type, reference);
        Declaration declaration = isEnum
                ? enumShape(type, name)
                : new RecordShape(
                        name,
                        description(type),
                        new PropertyReader(mirrors, shapes).read(type, path),
                        List.of(),
                        false,
                        false);
        types.add(new UserType(declaration, codec));
        return reference;
    }

    private EnumShape enumShape(TypeElement type, ClassName name) {
        List<EnumValue> values = constants(type).stream()
                .map(constant -> new EnumValue(constant, constant, ""))
                .toList();
        return new EnumShape(name, description(type), values, false);
    }

    private String description(Element type) {
        return Mirrors.find(type, RuntimeAnnotations.JSON_CLASS_DESCRIPTION)
                .map(mirror -> mirrors.string(mirror, "value"))
                .orElse("");
    }

    private String unique(String name) {
        String unique = name;
        for (int number = 2; !names.add(unique); number++) {
            unique = name + number;
        }
        return unique;
    }
}
