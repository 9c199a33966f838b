package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.Missing;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptInterface.Deprecations;
import dev.sonde.processor.model.PromptInterface.Form;
import dev.sonde.processor.model.PromptInterface.Names;
import dev.sonde.processor.model.PromptInterface.Stray;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Settings;
import dev.sonde.processor.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The door of this package: a type that carries prompts becomes a {@link PromptInterface}. */
public final class InterfaceReader {

    private final Elements elements;
    private final Types types;
    private final Mirrors mirrors;
    private final OperationReader operations;
    private final OptionConstraints constraints;
    private final RequestBuilders builders = new RequestBuilders();
    private final ValueTypes values;
    private final SilentTypes silent;
    private final Filer filer;
    private final Set<String> compiled;
    private final List<ExecutableElement> ofObject;
    private final Map<TypeElement, List<ExecutableElement>> methodsByType = new HashMap<>();

    /**
     * A reader for one round.
     *
     * @param filer finds the files of templates
     * @param compiled names of the types whose source is compiled
     */
    public InterfaceReader(Elements elements, Types types, Filer filer, Set<String> compiled) {
        this.compiled = compiled;
        this.filer = filer;
        this.elements = elements;
        this.types = types;
        this.mirrors = new Mirrors(elements);
        this.operations = new OperationReader(mirrors);
        this.constraints = new OptionConstraints(operations, types, mirrors);
        this.values = new ValueTypes(elements, types);
        this.silent = new SilentTypes(elements, values);
        this.ofObject = MemberReader.ofObject(elements);
    }

    /** Whether a type is a prompt annotation, of whatever provider. */
    public static boolean isPromptAnnotation(TypeElement annotation) {
        return OperationReader.isPromptAnnotation(annotation);
    }

    /** The type that an element is, or is a member of. */
    public static TypeElement typeAround(Element element) {
        return Visibility.typeAround(element);
    }

    /** The place of a type. */
    public static Site site(TypeElement type) {
        return ElementSite.of(type);
    }

    /** What the interface names and does not exist, or not yet; only without any can it be read. */
    public Missing missing(TypeElement type) {
        MissingTypes missing = new MissingTypes(compiled);
        visitInterfaces(type, type, missing);
        SettingsReader.visit(type, missing);
        if (missing.found().isEmpty() && type.getKind().isInterface()) {
            for (ExecutableElement method : methods(type)) {
                for (VariableElement parameter : method.getParameters()) {
                    missing.visitDeeply(parameter.asType(), parameter);
                    missing.visitTools(parameter.asType(), parameter);
                }
                missing.visitDeeply(method.getReturnType(), method);
                SettingsReader.visit(method, missing);
            }
        }
        return missing.found();
    }

    /** Of a missing interface the compiler tells wherever it is named: it looks for what a class must implement. */
    private void visitInterfaces(TypeElement from, TypeElement type, MissingTypes missing) {
        for (TypeMirror each : from.getInterfaces()) {
            missing.visit(each, type);
            if (each.getKind() == TypeKind.DECLARED) {
                visitInterfaces((TypeElement) types.asElement(each), type, missing);
            }
        }
    }

    /** Reads a type that has a prompt annotation, or a method with one. */
    public PromptInterface read(TypeElement type) {
        Names names = names(type);
        UserTypes userTypes = new UserTypes(type, names.codecs(), mirrors, types, compiled);
        ToolReader tools = new ToolReader(elements, types, mirrors, userTypes, names.tools(), compiled);
        SettingsReader settings = new SettingsReader(operations, constraints, tools, filer);
        DeprecatedUses uses = new DeprecatedUses(mirrors, operations, builders, type);
        MethodReader reader = new MethodReader(
                type, elements, types, settings, new ReplyReader(userTypes), tools, texts(type, userTypes, uses));
        List<PromptMethod> methods = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        List<ExecutableElement> members = type.getKind() == ElementKind.INTERFACE ? methods(type) : List.of();
        for (ExecutableElement method : members) {
            Optional<Settings> own = settings.read(method);
            boolean hasBody = !method.getModifiers().contains(Modifier.ABSTRACT);
            if (own.isPresent() == hasBody) {
                strays.add(new Stray(
                        method.getSimpleName().toString(),
                        hasBody,
                        own.map(Settings::site).orElseGet(() -> ElementSite.of(method))));
            } else if (own.isPresent()) {
                PromptMethod read = reader.read(method, own.get());
                methods.add(read);
                uses.visit(method, reader.type(method), read);
            }
        }
        Settings first = settings.read(annotated(type)).orElseThrow();
        List<String> ofTools = uses.tools(tools.elements());
        List<? extends Element> inherited = elements.getAllMembers(type);
        return new PromptInterface(
                names,
                form(type),
                first.operation(),
                settings.read(type),
                methods,
                strays,
                userTypes.types(),
                tools.types(),
                userTypes.strays().found(),
                new Deprecations(uses.implementation(), uses.codecs(userTypes.elements()), ofTools),
                names(ElementFilter.typesIn(inherited)),
                names(ElementFilter.methodsIn(inherited)),
                site(type, first));
    }

    private List<ExecutableElement> methods(TypeElement type) {
        return methodsByType.computeIfAbsent(type, key -> new MemberReader(elements, types, key, ofObject).read());
    }

    private TextReader texts(TypeElement type, UserTypes userTypes, DeprecatedUses uses) {
        PackageElement from = Visibility.packageOf(type);
        return new TextReader(
                values,
                new MemberTypes(new PropertySearch(elements, types, from), from, compiled, uses::visit),
                new FormReader(values, silent, userTypes));
    }

    private static Site site(TypeElement type, Settings first) {
        // What is no interface is told where the annotation stands.
        return type.getKind() == ElementKind.INTERFACE ? ElementSite.of(type) : first.site();
    }

    /** The type, or its first method with a prompt. */
    private static Element annotated(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                .filter(element -> OperationReader.prompt(element).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Names names(TypeElement type) {
        ClassName name = ClassName.get(type);
        String joined = String.join("_", name.simpleNames());
        return new Names(
                name,
                ClassName.get(name.packageName(), joined + "Impl"),
                ClassName.get(name.packageName(), joined + "Codecs"),
                ClassName.get(name.packageName(), joined + "ToolCalls"));
    }

    private static Form form(TypeElement type) {
        String kind = switch (type.getKind()) {
            case CLASS -> "a class";
            case RECORD -> "a record";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation type";
            default -> "an interface";
        };
        return new Form(
                kind,
                type.getKind() == ElementKind.INTERFACE,
                !type.getTypeParameters().isEmpty(),
                type.getModifiers().contains(Modifier.SEALED),
                Visibility.isPublic(type),
                Visibility.isPrivate(type));
    }

    private static List<String> names(List<? extends Element> members) {
        return members.stream()
                .map(member -> member.getSimpleName().toString())
                .distinct()
                .sorted()
                .toList();
    }
}
