package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.ImageInput;
import dev.sonde.processor.model.NamedText;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Recognises prompt annotations, of any provider, by the meta-annotation they carry. It lasts for a round, in which it looks at each
 * type of annotation once, however many elements carry it.
 */
final class OperationReader {

    private final Mirrors mirrors;
    private final Map<TypeElement, Operation> operations = new HashMap<>();
    private final Map<TypeElement, TypeElement> requests = new HashMap<>();
    private final Map<TypeElement, List<TypeMirror>> types = new HashMap<>();
    private final Map<TypeElement, List<ExecutableElement>> elements = new HashMap<>();

    OperationReader(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** Whether a type is a prompt annotation. */
    static boolean isPromptAnnotation(Element annotation) {
        return Mirrors.find(annotation, RuntimeAnnotations.PROMPT_ANNOTATION).isPresent();
    }

    /** The prompt annotation of an element. */
    static Optional<AnnotationMirror> prompt(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isPromptAnnotation(mirror.getAnnotationType().asElement())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The prompt annotations that an element has besides its first. */
    static List<ClassName> others(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .filter(OperationReader::isPromptAnnotation)
                .skip(1)
                .map(ClassName::get)
                .toList();
    }

    Operation read(TypeElement annotation) {
        return operations.computeIfAbsent(annotation, this::describe);
    }

    private Operation describe(TypeElement annotation) {
        AnnotationMirror meta = meta(annotation);
        return new Operation(
                ClassName.get(annotation),
                className(meta, "client"),
                className(meta, "request"),
                mirrors.string(meta, "text"),
                mirrors.flag(meta, "json"),
                optional(meta, "options"),
                optional(meta, "message"),
                images(annotation),
                className(meta, "reply"),
                className(meta, "chunk"),
                mirrors.string(meta, "operation"),
                mirrors.string(meta, "stream"),
                mirrors.string(meta, "route"),
                required(annotation, request(annotation)),
                new ToolCallingReader(mirrors).read(annotation, request(annotation)));
    }

    /** The request record of a prompt annotation. */
    TypeElement request(TypeElement annotation) {
        return requests.computeIfAbsent(annotation, type -> element(mirrors.type(meta(type), "request")));
    }

    /** The elements of a prompt annotation. */
    List<ExecutableElement> elements(TypeElement annotation) {
        return elements.computeIfAbsent(annotation, type -> ElementFilter.methodsIn(type.getEnclosedElements()));
    }

    /** What an element of a prompt annotation sets of the call. */
    String setting(AnnotationMirror callOption) {
        return mirrors.string(callOption, "value");
    }

    /** A text that the annotation has an element for. */
    NamedText text(String name, Template template, AnnotationMirror textOption, List<Constraint> constraints) {
        NamedText.Call call = new NamedText.Call(
                mirrors.string(textOption, "operation"),
                mirrors.string(textOption, "stream"),
                mirrors.string(textOption, "route"));
        return new NamedText(
                name,
                template,
                mirrors.flag(textOption, "begins"),
                call.operation().isEmpty() ? Optional.empty() : Optional.of(call),
                constraints.stream()
                        .filter(Constraint.Conflict.class::isInstance)
                        .toList());
    }

    /** Whose text an element of a prompt annotation brings from a file. */
    String textOf(AnnotationMirror templateResource) {
        return mirrors.string(templateResource, "value");
    }

    /** The types that an implementation names. */
    List<TypeMirror> types(TypeElement annotation) {
        return types.computeIfAbsent(annotation, type -> named(meta(type)));
    }

    private List<TypeMirror> named(AnnotationMirror meta) {
        return List.of(
                mirrors.type(meta, "client"),
                mirrors.type(meta, "request"),
                mirrors.type(meta, "reply"),
                mirrors.type(meta, "chunk"));
    }

    private AnnotationMirror meta(TypeElement annotation) {
        return Mirrors.find(annotation, RuntimeAnnotations.PROMPT_ANNOTATION).orElseThrow();
    }

    private Optional<ImageInput> images(TypeElement annotation) {
        return Mirrors.find(annotation, RuntimeAnnotations.IMAGE_INPUT)
                .map(input -> new ImageInput(
                        mirrors.string(input, "option"),
                        mirrors.strings(input, "models"),
                        mirrors.string(input, "spec")));
    }

    /** Of an element that is {@code void} where there is nothing to name. */
    private Optional<ClassName> optional(AnnotationMirror meta, String element) {
        return mirrors.type(meta, element).getKind() == TypeKind.VOID
                ? Optional.empty()
                : Optional.of(className(meta, element));
    }

    private ClassName className(AnnotationMirror meta, String element) {
        return ClassName.get(element(mirrors.type(meta, element)));
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    /** Components that must be set and that the annotation has an element for. */
    private List<String> required(TypeElement annotation, TypeElement request) {
        List<String> required = new ArrayList<>();
        for (RecordComponentElement component : RecordComponents.of(request)) {
            String name = component.getSimpleName().toString();
            if (hasElement(annotation, name)
                    && ComponentAnnotations.find(component, RuntimeAnnotations.REQUIRED)
                            .isPresent()) {
                required.add(name);
            }
        }
        return required;
    }

    /** Whether a prompt annotation has an element of this name. */
    boolean hasElement(TypeElement annotation, String name) {
        return elements(annotation).stream()
                .anyMatch(element -> element.getSimpleName().contentEquals(name));
    }
}
