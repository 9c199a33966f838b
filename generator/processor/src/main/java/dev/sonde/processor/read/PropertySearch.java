package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds what a template can name of a value: components of records, {@code name()}, {@code getName()}, {@code isName()} and
 * fields. Types of the JDK have getters only, and texts and numbers nothing: what a string is made of is no property of it.
 */
final class PropertySearch {

    private static final Set<String> OBJECT_METHODS = Set.of("toString", "hashCode", "clone", "finalize");

    private final Elements elements;
    private final Types types;
    private final PackageElement from;
    private final Map<Element, List<? extends Element>> members = new HashMap<>();

    /** @param from the package that the generated class is in */
    PropertySearch(Elements elements, Types types, PackageElement from) {
        this.elements = elements;
        this.types = types;
        this.from = from;
    }

    /**
     * What is called by a name.
     *
     * @param code the call or the field
     */
    record Found(Element element, String code, TypeMirror type, boolean visible) {}

    /** The property, if there is one; the first that can be seen. */
    Optional<Found> find(TypeMirror type, String name) {
        Found hidden = null;
        for (Found each : candidates(type, name)) {
            if (each.visible()) {
                return Optional.of(each);
            }
            hidden = hidden == null ? each : hidden;
        }
        return Optional.ofNullable(hidden);
    }

    private List<Found> candidates(TypeMirror type, String name) {
        List<Found> found = new ArrayList<>();
        if (!(type instanceof DeclaredType declared)) {
            return found;
        }
        List<? extends Element> members = members(declared);
        String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String method : List.of(name, "get" + upper, "is" + upper)) {
            for (Element member : members) {
                if (member.getSimpleName().contentEquals(method) && isProperty(member, method.equals(name))) {
                    ExecutableType call = (ExecutableType) types.asMemberOf(declared, member);
                    found.add(new Found(member, method + "()", call.getReturnType(), isVisible(member, declared)));
                }
            }
        }
        for (Element member : members) {
            if (isField(member) && member.getSimpleName().contentEquals(name)) {
                found.add(new Found(member, name, types.asMemberOf(declared, member), isVisible(member, declared)));
            }
        }
        return found;
    }

    /** The names of what can be seen, as one would write them: in the order in which they are declared. */
    List<String> names(TypeMirror type) {
        Set<String> names = new LinkedHashSet<>();
        if (type instanceof DeclaredType declared) {
            for (Element member : members(declared)) {
                String name = member.getSimpleName().toString();
                String getter = getter(member);
                if (isVisible(member, declared)) {
                    if (!getter.isEmpty() && isProperty(member, false)) {
                        names.add(getter);
                    } else if (isProperty(member, true) || isField(member)) {
                        names.add(name);
                    }
                }
            }
        }
        return List.copyOf(names);
    }

    private List<? extends Element> members(DeclaredType type) {
        return members.computeIfAbsent(type.asElement(), element -> elements.getAllMembers((TypeElement) element));
    }

    private static String getter(Element member) {
        String name = member.getSimpleName().toString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        boolean getter = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
        return getter ? name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1) : "";
    }

    /** @param plain whether it is called like the property, without {@code get} or {@code is} */
    private static boolean isProperty(Element member, boolean plain) {
        if (member.getKind() != ElementKind.METHOD || isOfTheLanguage(member)) {
            return false;
        }
        ExecutableElement method = (ExecutableElement) member;
        boolean getter = method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getModifiers().contains(Modifier.STATIC);
        return getter && !(plain && isOfAnyObject(member)) && isFlagIfItIs(method, plain);
    }

    private static boolean isFlagIfItIs(ExecutableElement method, boolean plain) {
        boolean is = !plain && method.getSimpleName().toString().startsWith("is");
        return !is
                || method.getReturnType().getKind() == TypeKind.BOOLEAN
                || ValueTypes.name(method.getReturnType()).equals("java.lang.Boolean");
    }

    private static boolean isField(Element member) {
        return member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether it belongs to what a value is, such as a text or a number; an exception has properties like any other object. */
    private static boolean isOfTheLanguage(Element member) {
        return Visibility.packageOf(member).getQualifiedName().contentEquals("java.lang")
                && !Visibility.typeAround(member).getQualifiedName().contentEquals("java.lang.Throwable");
    }

    /** Whether a method without {@code get} is no property for sure: of the JDK, or of every object. */
    private static boolean isOfAnyObject(Element member) {
        String name = Visibility.packageOf(member).getQualifiedName().toString();
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || OBJECT_METHODS.contains(member.getSimpleName().toString());
    }

    private boolean isVisible(Element member, DeclaredType type) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean same = Visibility.packageOf(member).equals(from);
        boolean open = modifiers.contains(Modifier.PUBLIC) || (same && !modifiers.contains(Modifier.PRIVATE));
        return open && Visibility.isVisible((TypeElement) type.asElement(), from);
    }
}
