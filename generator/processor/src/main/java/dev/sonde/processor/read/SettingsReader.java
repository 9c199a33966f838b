package dev.sonde.processor.read;

import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.NamedText;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Settings;
import dev.sonde.processor.model.Tools;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Reads prompt annotations: their texts, and the options that were given. */
final class SettingsReader {

    private final OperationReader operations;
    private final OptionConstraints constraints;
    private final ToolReader tools;
    private final Filer filer;
    /** One element carries one annotation, and its settings are compared by identity of their sites. */
    private final Map<Element, Optional<Settings>> known = new HashMap<>();

    SettingsReader(OperationReader operations, OptionConstraints constraints, ToolReader tools, Filer filer) {
        this.filer = filer;
        this.operations = operations;
        this.constraints = constraints;
        this.tools = tools;
    }

    /** The prompt annotation of a type or method, if it has one. */
    Optional<Settings> read(Element element) {
        Optional<Settings> settings = known.get(element);
        if (settings == null) {
            settings = OperationReader.prompt(element).map(mirror -> read(element, mirror));
            known.put(element, settings);
        }
        return settings;
    }

    private Settings read(Element element, AnnotationMirror mirror) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        ElementSite site = ElementSite.of(element, mirror);
        Operation operation = operations.read(annotation);
        List<Option> options = new ArrayList<>();
        List<CallSetting> call = new ArrayList<>();
        Optional<List<Tools.Named>> named = Optional.empty();
        Optional<Option> fallback = Optional.empty();
        List<NamedText> others = new ArrayList<>();
        AnnotationTexts texts = new AnnotationTexts(element, site, filer);
        for (Given given : given(mirror, operations.elements(annotation))) {
            ExecutableElement declared = given.declared();
            String name = declared.getSimpleName().toString();
            AnnotationValue value = given.value();
            int position = given.position();
            Optional<Marked> marked = marked(declared);
            Optional<AnnotationMirror> instead = Mirrors.find(declared, RuntimeAnnotations.FALLBACK_OPTION);
            Optional<AnnotationMirror> text = Mirrors.find(declared, RuntimeAnnotations.TEXT_OPTION);
            if (text.isPresent()) {
                List<Constraint> known = constraints.of(declared, name, declared.getReturnType());
                others.add(operations.text(name, texts.read(value), text.get(), known));
            } else if (marked.isPresent() && value.getValue() instanceof List<?> types) {
                named = Optional.of(named(Mirrors.list(types), site));
            } else if (marked.isPresent()) {
                call.add(new CallSetting(
                        name,
                        marked.get().of(),
                        operations.setting(marked.get().mark()),
                        position,
                        LiteralReader.read(value),
                        site.at(value)));
            } else if (instead.isPresent()) {
                TypeMirror single = ((ArrayType) declared.getReturnType()).getComponentType();
                List<Constraint> ofEach = constraints.of(declared, operations.setting(instead.get()), single);
                fallback = Optional.of(option(declared, position, value, ofEach, site));
            } else if (!texts.add(declared, value, operations)) {
                List<Constraint> known = constraints.of(declared, name, declared.getReturnType());
                options.add(option(declared, position, value, known, site));
            }
        }
        return new Settings(
                operation,
                OperationReader.others(element),
                texts.user(),
                texts.system(),
                others,
                options,
                call,
                named,
                fallback,
                site);
    }

    /** What an annotation says, in the order of its type's elements. */
    private static List<Given> given(AnnotationMirror mirror, List<ExecutableElement> elements) {
        List<Given> given = new ArrayList<>();
        mirror.getElementValues()
                .forEach((declared, value) -> given.add(new Given(declared, elements.indexOf(declared), value)));
        given.sort(Comparator.comparingInt(Given::position));
        return given;
    }

    private record Given(ExecutableElement declared, int position, AnnotationValue value) {}

    /** An element that is no property of the request. */
    private static Optional<Marked> marked(ExecutableElement element) {
        return Mirrors.find(element, RuntimeAnnotations.CALL_OPTION)
                .map(mark -> new Marked(CallSetting.Of.CALL, mark))
                .or(() -> Mirrors.find(element, RuntimeAnnotations.REPLY_OPTION)
                        .map(mark -> new Marked(CallSetting.Of.REPLY, mark)))
                .or(() -> Mirrors.find(element, RuntimeAnnotations.TOOL_OPTION)
                        .map(mark -> new Marked(CallSetting.Of.TOOLS, mark)));
    }

    private List<Tools.Named> named(List<AnnotationValue> types, ElementSite site) {
        return types.stream()
                .map(type -> new Tools.Named(tools.read((TypeMirror) type.getValue(), site.at(type)), site.at(type)))
                .toList();
    }

    private record Marked(CallSetting.Of of, AnnotationMirror mark) {}

    /** Marks what an annotation refers to and cannot be resolved (yet). */
    static void visit(Element element, MissingTypes missing) {
        OperationReader.prompt(element)
                .ifPresent(mirror -> given(mirror).forEach((name, value) -> {
                    if (LiteralReader.isMissing(value)) {
                        missing.add("the value of " + name, element);
                    } else if (value.getValue() instanceof List<?> values) {
                        Mirrors.list(values).stream()
                                .map(AnnotationValue::getValue)
                                .filter(TypeMirror.class::isInstance)
                                .forEach(tools -> missing.visitTools((TypeMirror) tools, element));
                    }
                }));
    }

    private Option option(
            ExecutableElement declared,
            int position,
            AnnotationValue value,
            List<Constraint> constraints,
            ElementSite site) {
        boolean array = value.getValue() instanceof List<?>;
        List<Option.Value> values = (array ? Mirrors.list(value.getValue()) : List.of(value))
                .stream()
                        .map(each -> new Option.Value(LiteralReader.read(each), site.at(each)))
                        .toList();
        return new Option(declared.getSimpleName().toString(), position, values, array, constraints, site.at(value));
    }

    private static Map<String, AnnotationValue> given(AnnotationMirror mirror) {
        Map<String, AnnotationValue> given = new HashMap<>();
        mirror.getElementValues()
                .forEach((element, value) -> given.put(element.getSimpleName().toString(), value));
        return given;
    }
}
