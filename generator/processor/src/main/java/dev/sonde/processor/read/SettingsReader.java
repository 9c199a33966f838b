package dev.sonde.processor.read;

import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Settings;
import dev.sonde.processor.model.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads prompt annotations: their texts, and the options that were given. */
final class SettingsReader {

    private static final String USER = "value";
    private static final String SYSTEM = "system";

    private final OperationReader operations;
    private final ConstraintSearch constraints;
    /** One element carries one annotation, and its settings are compared by identity of their sites. */
    private final Map<Element, Optional<Settings>> known = new HashMap<>();

    SettingsReader(OperationReader operations, ConstraintSearch constraints) {
        this.operations = operations;
        this.constraints = constraints;
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
        Map<String, AnnotationValue> given = given(mirror);
        List<Option> options = new ArrayList<>();
        List<CallSetting> call = new ArrayList<>();
        int position = 0;
        for (ExecutableElement declared : ElementFilter.methodsIn(annotation.getEnclosedElements())) {
            String name = declared.getSimpleName().toString();
            AnnotationValue value = given.get(name);
            Optional<AnnotationMirror> ofCall = Mirrors.find(declared, RuntimeAnnotations.CALL_OPTION);
            Optional<AnnotationMirror> setting =
                    ofCall.or(() -> Mirrors.find(declared, RuntimeAnnotations.REPLY_OPTION));
            if (value != null && setting.isPresent()) {
                call.add(new CallSetting(
                        name,
                        ofCall.isPresent() ? CallSetting.Of.CALL : CallSetting.Of.REPLY,
                        operations.setting(setting.get()),
                        position,
                        LiteralReader.read(value),
                        site.at(value)));
            } else if (value != null && !name.equals(USER) && !name.equals(SYSTEM)) {
                options.add(option(declared, position, value, annotation, site));
            }
            position++;
        }
        return new Settings(
                operation, template(given.get(USER), site), template(given.get(SYSTEM), site), options, call, site);
    }

    /** Marks what an annotation refers to and cannot be resolved (yet). */
    static void visit(Element element, MissingTypes missing) {
        OperationReader.prompt(element)
                .ifPresent(mirror -> given(mirror).forEach((name, value) -> {
                    if (LiteralReader.isMissing(value)) {
                        missing.add("the value of " + name, element);
                    }
                }));
    }

    private Option option(
            ExecutableElement declared, int position, AnnotationValue value, TypeElement annotation, ElementSite site) {
        String name = declared.getSimpleName().toString();
        boolean array = value.getValue() instanceof List<?>;
        List<Option.Value> values = (array ? Mirrors.list(value.getValue()) : List.of(value))
                .stream()
                        .map(each -> new Option.Value(LiteralReader.read(each), site.at(each)))
                        .toList();
        return new Option(
                name,
                position,
                values,
                array,
                constraints.find(operations.request(annotation), name, declared.getReturnType()),
                site.at(value));
    }

    private static Optional<Template> template(@Nullable AnnotationValue value, ElementSite site) {
        return value == null
                ? Optional.empty()
                : Optional.of(TemplateReader.read(value.getValue().toString(), site.at(value)));
    }

    private static Map<String, AnnotationValue> given(AnnotationMirror mirror) {
        Map<String, AnnotationValue> given = new HashMap<>();
        mirror.getElementValues()
                .forEach((element, value) -> given.put(element.getSimpleName().toString(), value));
        return given;
    }
}
