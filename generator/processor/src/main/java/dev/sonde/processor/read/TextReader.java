package dev.sonde.processor.read;

import dev.sonde.processor.model.Access;
import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.read.Named.Nullness;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Binds templates to the methods of one interface. */
final class TextReader {

    private final ValueTypes values;
    private final MemberTypes members;
    private final FormReader forms;

    TextReader(ValueTypes values, MemberTypes members, FormReader forms) {
        this.values = values;
        this.members = members;
        this.forms = forms;
    }

    BoundTemplate bind(Template template, List<Parameter> parameters, ExecutableElement method, ExecutableType type) {
        Map<String, Named> named = new LinkedHashMap<>();
        Set<String> fenced = new HashSet<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).role() != Parameter.Role.VALUE) {
                continue;
            }
            String name = parameters.get(i).name();
            TypeMirror parameter = values.bound(type.getParameterTypes().get(i));
            named.put(
                    name,
                    new Named(
                            new Access.Argument(name),
                            parameter,
                            name,
                            name,
                            nullness(parameters.get(i), parameter),
                            Set.of(name)));
            if (Mirrors.find(method.getParameters().get(i), RuntimeAnnotations.FENCED)
                    .isPresent()) {
                fenced.add(name);
            }
        }
        return new TemplateBinder(values, forms, new NameResolver(values, members, named), fenced).bind(template);
    }

    private static Nullness nullness(Parameter parameter, TypeMirror type) {
        if (parameter.nullable()) {
            return Nullness.SAID;
        }
        return type.getKind().isPrimitive() ? Nullness.NEVER : Nullness.PERHAPS;
    }
}
