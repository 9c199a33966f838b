package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.Reply.Fault;
import dev.sonde.processor.model.Site;
import dev.sonde.processor.model.ToolMethod;
import dev.sonde.processor.model.ToolMethod.Form;
import dev.sonde.processor.model.ToolMethod.Parameter;
import dev.sonde.processor.model.ToolMethod.Sites;
import dev.sonde.processor.model.ToolMethod.Told;
import dev.sonde.processor.model.ToolType;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads types whose methods a model may call, each once for the interface whose prompts offer them. */
final class ToolReader {

    private static final String ARGUMENTS = "Arguments";

    /** A component has an accessor of its name, and these belong to every object. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** What a method that stands for a tool cannot be called besides: others have these names, or they begin a statement. */
    private static final List<String> NO_METHODS = List.of("call", "definitions", "yield");

    private final Elements elements;
    private final Types types;
    private final Mirrors mirrors;
    private final Descriptions descriptions;
    private final UserTypes userTypes;
    private final ClassName companion;
    private final Set<String> compiled;
    private final Map<TypeName, ToolType> known = new LinkedHashMap<>();
    private final Map<TypeElement, Boolean> marked = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Element> read = new ArrayList<>();

    /**
     * The tools of one interface.
     *
     * @param companion holds the classes that call them
     * @param compiled names of the types whose source is compiled: only in these can a problem be shown
     */
    ToolReader(
            Elements elements,
            Types types,
            Mirrors mirrors,
            UserTypes userTypes,
            ClassName companion,
            Set<String> compiled) {
        this.elements = elements;
        this.types = types;
        this.mirrors = mirrors;
        this.descriptions = new Descriptions(mirrors);
        this.userTypes = userTypes;
        this.companion = companion;
        this.compiled = compiled;
    }

    /** In the order in which they were met; without those that have nothing to call. */
    List<ToolType> types() {
        return known.values().stream().filter(type -> !type.methods().isEmpty()).toList();
    }

    /** The types and their methods. */
    List<Element> elements() {
        return List.copyOf(read);
    }

    /** Whether a model may call a method of the type. */
    boolean hasTools(TypeMirror type) {
        return type instanceof DeclaredType declared && marked.computeIfAbsent(element(declared), this::isMarked);
    }

    /** Nothing of the JDK is, and its types have many members. */
    private boolean isMarked(TypeElement type) {
        return !type.getQualifiedName().toString().startsWith("java.")
                && (type.getEnclosedElements().stream()
                                .anyMatch(member -> Mirrors.find(member, RuntimeAnnotations.TOOL)
                                        .isPresent())
                        || types.directSupertypes(type.asType()).stream()
                                .anyMatch(supertype -> isMarked((TypeElement) types.asElement(supertype))));
    }

    /** @param where problems are told that cannot be told in the type's source */
    ToolType read(TypeMirror type, Site where) {
        TypeName name = TypeName.get(type);
        ToolType tools = known.get(name);
        if (tools == null) {
            tools = type instanceof DeclaredType declared
                    ? read(declared, name, where)
                    : new ToolType(name, name.toString(), companion, List.of());
            known.put(name, tools);
        }
        return tools;
    }

    private ToolType read(DeclaredType type, TypeName name, Site where) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName code = companion.nestedClass(unique(names, element.getSimpleName() + "Calls"));
        ToolMembers members = new ToolMembers(elements, types, element);
        Set<String> codes = new HashSet<>(NO_COMPONENTS);
        codes.addAll(NO_METHODS);
        List<ToolMethod> methods = new ArrayList<>();
        read.add(element);
        for (ExecutableElement method : members.tools()) {
            read.add(method);
            methods.add(method(type, method, members.mark(method).orElseThrow(), code, codes, where));
        }
        return new ToolType(name, String.join(".", ClassName.get(element).simpleNames()), code, methods);
    }

    private ToolMethod method(
            DeclaredType owner,
            ExecutableElement method,
            AnnotationMirror mark,
            ClassName code,
            Set<String> codes,
            Site where) {
        ExecutableType type = (ExecutableType) types.asMemberOf(owner, method);
        String name = method.getSimpleName().toString();
        String own = free(codes, name);
        String capital = capital(own);
        ClassName arguments = code.nestedClass(capital + ARGUMENTS);
        List<Fault> faults = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        ShapeReader shapes = new ShapeReader(userTypes, faults);
        PropertyReader properties =
                new PropertyReader(userTypes, shapes, new PropertyNames(mirrors, element(owner)), false);
        NameScope components = new NameScope(NO_COMPONENTS);
        for (int i = 0; i < type.getParameterTypes().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror given = type.getParameterTypes().get(i);
            String called = parameter.getSimpleName().toString();
            String component = components.take(called);
            parameters.add(new Parameter(component, ParameterReader.annotated(parameter, given)));
            String use = descriptions.ofParameter(List.of(parameter), method, called);
            properties.add(called, component, given, List.of(parameter), use, name);
        }
        checkFillable(properties.properties(), name, shapes);
        String tool = mirrors.string(mark, "name");
        return new ToolMethod(
                name,
                own,
                tool.isEmpty() ? name : tool,
                description(method, mark),
                parameters,
                new RecordShape(arguments, "", properties.properties(), List.of(), false, false),
                code.nestedClass(capital + ARGUMENTS + "Codec"),
                told(type.getReturnType(), shapes),
                form(method, type),
                faults,
                sites(method, mark, where));
    }

    private void checkFillable(List<Property> arguments, String method, ShapeReader shapes) {
        Fillable fillable = new Fillable(userTypes.declarations());
        for (Property argument : arguments) {
            if (!fillable.contains(argument)) {
                shapes.fault(method + "." + argument.component(), Fillable.sentence(argument.shape()));
            }
        }
    }

    private static Told told(TypeMirror type, ShapeReader shapes) {
        if (type.getKind() == TypeKind.VOID) {
            return new Told.Nothing();
        }
        return ContentReader.isText(type) ? new Told.Text() : new Told.Json(shapes.element(type, ""));
    }

    private Form form(ExecutableElement method, ExecutableType type) {
        boolean named = method.getParameters().isEmpty() || isCompiled(method);
        for (int i = 0; i < method.getParameters().size(); i++) {
            named |= !method.getParameters().get(i).getSimpleName().contentEquals("arg" + i);
        }
        TypeMirror unchecked =
                elements.getTypeElement("java.lang.RuntimeException").asType();
        TypeMirror error = elements.getTypeElement("java.lang.Error").asType();
        return new Form(
                !method.getTypeParameters().isEmpty(),
                isVisible(method),
                named,
                method.getModifiers().contains(Modifier.STATIC),
                type.getThrownTypes().stream()
                        .anyMatch(thrown -> !types.isSubtype(thrown, unchecked) && !types.isSubtype(thrown, error)));
    }

    private boolean isVisible(ExecutableElement method) {
        TypeElement owner = Visibility.typeAround(method);
        return Visibility.isVisible(owner, userTypes.packageOfOwner())
                && (method.getModifiers().contains(Modifier.PUBLIC)
                        || (!method.getModifiers().contains(Modifier.PRIVATE)
                                && Visibility.packageOf(owner).equals(userTypes.packageOfOwner())));
    }

    private String description(ExecutableElement method, AnnotationMirror mark) {
        String given = mirrors.string(mark, "value");
        return given.isEmpty() ? descriptions.ofPart(List.of(method)) : given;
    }

    private Sites sites(ExecutableElement method, AnnotationMirror mark, Site where) {
        if (!isCompiled(method)) {
            return new Sites(where, where);
        }
        Site site = ElementSite.of(method);
        return new Sites(
                site, name(mark).map(value -> nameSite(method, mark, value)).orElse(site));
    }

    private boolean isCompiled(ExecutableElement method) {
        return compiled.contains(Visibility.outermost(method).getQualifiedName().toString());
    }

    /** The annotation may stand on a method that this one overrides, where the compiler does not look for it. */
    private static Site nameSite(ExecutableElement method, AnnotationMirror mark, AnnotationValue name) {
        return method.getAnnotationMirrors().contains(mark)
                ? ElementSite.of(method, mark).at(name)
                : ElementSite.of(method);
    }

    private static Optional<AnnotationValue> name(AnnotationMirror mark) {
        return mark.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("name"))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    private static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A name for what stands for a tool, of which a constant and classes have theirs. */
    private static String free(Set<String> taken, String name) {
        String free = name;
        for (int number = 2; !Collections.disjoint(taken, forms(free)); number++) {
            free = name + number;
        }
        taken.addAll(forms(free));
        return free;
    }

    private static List<String> forms(String name) {
        return List.of(name, ConstantName.of(name), capital(name) + ARGUMENTS);
    }

    private static String unique(Set<String> taken, String name) {
        String unique = name;
        for (int number = 2; !taken.add(unique); number++) {
            unique = name + number;
        }
        return unique;
    }
}
