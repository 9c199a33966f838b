package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.BoundText;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The texts of an implementation that take more than filling in, each as a method that puts it together. */
final class TextMethods {

    private final ClassName codecs;
    private final Set<String> names;
    private final Map<Key, MethodSpec> methods = new LinkedHashMap<>();

    private TextMethods(PromptInterface subject, RenderNames renders) {
        this.codecs = subject.names().codecs();
        this.names = new HashSet<>(subject.memberMethods());
        this.names.addAll(renders.all());
    }

    /** The same text of the same parameters is put together in one place. */
    private record Key(BoundTemplate text, List<String> names, List<TypeName> types) {}

    static TextMethods of(PromptInterface subject, RenderNames renders) {
        TextMethods methods = new TextMethods(subject, renders);
        for (PromptMethod method : subject.methods()) {
            method.bound().system().ifPresent(text -> methods.add(text, method, systemName(method, text)));
            method.bound().user().ifPresent(text -> methods.add(text, method, method.name() + "Text"));
            for (BoundText text : method.bound().others()) {
                String name = text.text().name();
                methods.add(
                        text.bound(),
                        method,
                        method.name() + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Text");
            }
        }
        return methods;
    }

    private static String systemName(PromptMethod method, BoundTemplate text) {
        return Constants.isShared(method, text.template()) ? "systemText" : method.name() + "SystemText";
    }

    Iterable<MethodSpec> methods() {
        return methods.values();
    }

    /** The name of the method for a text. */
    String name(BoundTemplate text, PromptMethod method) {
        MethodSpec spec = methods.get(key(text, method));
        if (spec == null) {
            throw new IllegalStateException("No method for " + text.template().text());
        }
        return spec.name();
    }

    /** The parameters that a text uses. */
    static List<Parameter> parameters(BoundTemplate text, PromptMethod method) {
        return method.parameters().stream()
                .filter(parameter -> text.used().contains(parameter.name()))
                .toList();
    }

    private static Key key(BoundTemplate text, PromptMethod method) {
        List<Parameter> parameters = parameters(text, method);
        return new Key(
                text,
                parameters.stream().map(Parameter::name).toList(),
                parameters.stream().map(Parameter::type).toList());
    }

    private void add(BoundTemplate text, PromptMethod method, String wanted) {
        if (!text.isSimple()) {
            methods.computeIfAbsent(
                    key(text, method),
                    key -> new TextMethodEmitter(parameters(text, method), codecs).emit(unique(wanted), text));
        }
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            name = wanted + number;
        }
        return name;
    }
}
