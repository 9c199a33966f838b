package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.read.Named.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The properties of types, with whether they may be null; notes which are used. */
final class MemberTypes {

    private final PropertySearch search;
    private final PackageElement from;
    private final Set<String> compiled;
    private final Consumer<Element> used;

    /**
     * Of what one package sees.
     *
     * @param compiled names of the types whose source is compiled
     * @param used is told of every member that generated code names
     */
    MemberTypes(PropertySearch search, PackageElement from, Set<String> compiled, Consumer<Element> used) {
        this.search = search;
        this.from = from;
        this.compiled = compiled;
        this.used = used;
    }

    Optional<PropertySearch.Found> find(TypeMirror type, String name) {
        return search.find(type, name);
    }

    List<String> names(TypeMirror type) {
        return search.names(type);
    }

    /** The code of a property that is going to be used. */
    String use(PropertySearch.Found property) {
        used.accept(property.element());
        return property.code();
    }

    /** The type of a variable in generated code: {@code Object} if that cannot name it. */
    TypeName visible(TypeMirror type) {
        return isVisible(type) ? TypeName.get(type) : ClassName.get(Object.class);
    }

    private boolean isVisible(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isVisible(array.getComponentType());
        }
        return !(type instanceof DeclaredType declared)
                || (Visibility.isVisible((TypeElement) declared.asElement(), from)
                        && declared.getTypeArguments().stream().allMatch(this::isVisible));
    }

    Nullness nullness(PropertySearch.Found property) {
        if (property.type().getKind().isPrimitive()) {
            return Nullness.NEVER;
        }
        if (isNullable(property.element(), property.type())) {
            return Nullness.SAID;
        }
        // What stands for a type variable may be null whatever the class says of itself.
        TypeMirror declared = property.element() instanceof ExecutableElement method
                ? method.getReturnType()
                : property.element().asType();
        return declared.getKind() != TypeKind.TYPEVAR && isNullMarked(property.element())
                ? Nullness.NEVER
                : Nullness.PERHAPS;
    }

    private static boolean isNullable(Element member, TypeMirror type) {
        TypeMirror declared = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
        if (Mirrors.nullable(type.getAnnotationMirrors()).isPresent()
                || Mirrors.nullable(declared.getAnnotationMirrors()).isPresent()
                || Mirrors.nullable(member.getAnnotationMirrors()).isPresent()) {
            return true;
        }
        for (RecordComponentElement component : RecordComponents.of(Visibility.typeAround(member))) {
            if (component.getSimpleName().equals(member.getSimpleName())) {
                return ComponentAnnotations.isNullable(component);
            }
        }
        return false;
    }

    /**
     * Whether everything is there that is not said to be null, by the words of JSpecify. Of class files this is not known: older
     * compilers do not show what they say of types.
     */
    private boolean isNullMarked(Element member) {
        if (!compiled.contains(Visibility.outermost(member).getQualifiedName().toString())) {
            return false;
        }
        for (Element around = member; around != null; around = around.getEnclosingElement()) {
            if (Mirrors.find(around, "org.jspecify.annotations.NullUnmarked").isPresent()) {
                return false;
            }
            if (Mirrors.find(around, "org.jspecify.annotations.NullMarked").isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A type as one says it: {@code List<Order>}. */
    static String simpleName(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simpleName(array.getComponentType()) + "[]";
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.toString();
        }
        List<String> arguments = new ArrayList<>();
        declared.getTypeArguments().forEach(argument -> arguments.add(simpleName(argument)));
        String name = declared.asElement().getSimpleName().toString();
        return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
    }
}
