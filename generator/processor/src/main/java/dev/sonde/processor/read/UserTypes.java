package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Property;
import dev.sonde.shape.Shape;
import dev.sonde.shape.TypeWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Types;

/** The types of the user's that the replies of one interface hold, each with its codec in the companion. */
final class UserTypes {

    private final TypeElement owner;
    private final ClassName codecs;
    private final DeclarationReader declarations;
    private final RuleReader rules;
    private final StrayAnnotations strays;
    private final Map<TypeName, Shape.Reference> references = new LinkedHashMap<>();
    private final Map<TypeName, ClassName> codecClasses = new LinkedHashMap<>();
    private final Set<TypeElement> elements = new LinkedHashSet<>();
    private final List<UserType> types = new ArrayList<>();
    private final Set<TypeName> variants = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param compiled names of the types whose source is compiled */
    UserTypes(TypeElement owner, ClassName codecs, Mirrors mirrors, Types types, Set<String> compiled) {
        this.owner = owner;
        this.codecs = codecs;
        this.rules = new RuleReader(mirrors);
        this.strays = new StrayAnnotations(mirrors, rules, owner, compiled);
        this.declarations = new DeclarationReader(this, mirrors, types);
    }

    /** In the order in which they were finished: parts before what holds them. */
    List<UserType> types() {
        return types.stream().map(this::asVariant).toList();
    }

    List<Declaration> declarations() {
        return types.stream().map(UserType::declaration).toList();
    }

    Set<TypeElement> elements() {
        return elements;
    }

    RuleReader rules() {
        return rules;
    }

    StrayAnnotations strays() {
        return strays;
    }

    PackageElement packageOfOwner() {
        return Visibility.packageOf(owner);
    }

    /** Why a type cannot be read, in words that follow its name; empty if it can. */
    Optional<String> unsupported(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Optional<String> reason = UserTypeKind.of(element).unsupported(type);
        return reason.isEmpty() && !Visibility.isVisible(element, packageOfOwner())
                ? Optional.of(", which the implementation cannot see")
                : reason;
    }

    /** Refers to a type; at the first time, also declares it. */
    Shape.Reference reference(DeclaredType type, String path, ShapeReader shapes) {
        TypeName name = TypeName.get(type);
        Shape.Reference known = references.get(name);
        if (known != null) {
            return known;
        }
        TypeElement element = (TypeElement) type.asElement();
        UserTypeKind kind = UserTypeKind.of(element);
        String words = TypeWords.of(name);
        String codec = unique(kind.hasCodecClass() ? words + "Codec" : ConstantName.of(words));
        ClassName codecClass = codecs.nestedClass(codec);
        Shape.Reference reference = new Shape.Reference(
                name,
                kind.hasCodecClass() ? CodeBlock.of("$T.INSTANCE", codecClass) : CodeBlock.of("$T.$N", codecs, codec));
        references.put(name, reference);
        codecClasses.put(name, codecClass);
        elements.add(element);
        types.add(new UserType(declarations.read(kind, type, path, shapes), codec, kind.isForeign()));
        return reference;
    }

    /** The class that reads and writes a record as a variant of a union. */
    ClassName variantCodec(DeclaredType type, String path, ShapeReader shapes) {
        reference(type, path, shapes);
        variants.add(TypeName.get(type));
        return Objects.requireNonNull(codecClasses.get(TypeName.get(type)));
    }

    /** What the properties of a type are called that has been declared. */
    Set<String> propertyNames(DeclaredType type) {
        TypeName name = TypeName.get(type);
        return declarations().stream()
                .filter(declaration -> declaration.type().equals(name))
                .filter(RecordShape.class::isInstance)
                .flatMap(declaration -> ((RecordShape) declaration).properties().stream())
                .map(Property::name)
                .collect(Collectors.toSet());
    }

    private UserType asVariant(UserType type) {
        return type.declaration() instanceof RecordShape record && variants.contains(record.type())
                ? new UserType(
                        new RecordShape(
                                record.type(),
                                record.description(),
                                record.properties(),
                                record.constants(),
                                false,
                                true),
                        type.codec(),
                        type.foreign())
                : type;
    }

    private String unique(String name) {
        String unique = name;
        for (int number = 2; !names.add(unique); number++) {
            unique = name + number;
        }
        return unique;
    }
}
