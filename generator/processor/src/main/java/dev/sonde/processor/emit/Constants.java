package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.Example;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Settings;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The texts of an implementation, each once and under a name of its own, in the order of their first use. */
final class Constants {

    private static final TypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);

    private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();
    private final Map<Object, List<String>> schemas = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Declaration> declarations;
    private final Notation notation;

    private Constants(PromptInterface subject, Notation notation) {
        this.notation = notation;
        this.declarations = subject.codecs().stream().map(UserType::declaration).toList();
    }

    static Constants of(PromptInterface subject, Notation notation) {
        Constants constants = new Constants(subject, notation);
        for (PromptMethod method : subject.methods()) {
            constants.add(method);
        }
        return constants;
    }

    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** The name of a template's constant. */
    String name(BoundTemplate template) {
        return named(textKey(template));
    }

    /** The name of the constant that tells the model the type of a value. */
    String schema(Reply.Value reply) {
        return named(schemaKey(reply));
    }

    /** What that constant says, on the lines on which one reads it. */
    List<String> schemaLines(Reply.Value reply) {
        return schemas.getOrDefault(schemaKey(reply), List.of());
    }

    /** The name of the constant with the texts of a method's examples. */
    String examples(PromptMethod method) {
        return named(method.examples());
    }

    /** The name of the constant with the settings of a method's call. */
    String call(PromptMethod method) {
        return named(key(method.call()));
    }

    /** The name of the constant that says how a method asks again. */
    String retry(PromptMethod method) {
        return named(retryKey(method));
    }

    private static Object retryKey(PromptMethod method) {
        List<Literal> models =
                method.fallback().stream().map(Option.Value::literal).toList();
        return Map.entry(key(method.retry()), models);
    }

    /** Settings of the same values are the same, wherever they stand. */
    private static Object key(List<CallSetting> settings) {
        return settings.stream()
                .map(setting -> Map.entry(setting.setting(), setting.literal()))
                .toList();
    }

    private void add(PromptMethod method) {
        String name = ConstantName.of(method.name());
        if (!method.call().isEmpty()) {
            boolean common =
                    Collections.disjoint(method.call(), method.settings().call());
            String own = common ? "OPTIONS" : name + "_OPTIONS";
            fields.computeIfAbsent(
                    key(method.call()), key -> field(PromptTypes.CALL_OPTIONS, own, CallOptionsCode.of(method.call())));
        }
        if (method.asksAgain()) {
            boolean shared =
                    Collections.disjoint(method.retry(), method.settings().call())
                            && method.settings().fallback().isEmpty();
            fields.computeIfAbsent(
                    retryKey(method),
                    key -> field(PromptTypes.REPLY_RETRY, shared ? "RETRY" : name + "_RETRY", RetryCode.of(method)));
        }
        method.bound().system().ifPresent(system -> add(system, systemName(method, system)));
        if (!method.examples().isEmpty()) {
            addExamples(method, name);
        }
        method.bound().user().ifPresent(user -> add(user, name));
        method.bound()
                .others()
                .forEach(text -> add(
                        text.bound(), name + "_" + ConstantName.of(text.text().name())));
        method.reply()
                .value()
                .ifPresent(value -> fields.computeIfAbsent(schemaKey(value), key -> {
                    List<String> lines = notation.lines(value, declarations);
                    schemas.put(key, lines);
                    return field(TypeName.get(String.class), value.name() + "_SCHEMA", notation.code(lines));
                }));
    }

    private void addExamples(PromptMethod method, String name) {
        List<CodeBlock> texts = new ArrayList<>();
        for (Example example : method.examples()) {
            texts.add(text(example.user().value(), name + "_EXAMPLE"));
            texts.add(text(ExampleText.answer(example, method.reply().value()), name + "_ANSWER"));
        }
        fields.computeIfAbsent(
                method.examples(),
                key -> field(
                        STRINGS,
                        name + "_EXAMPLES",
                        CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(texts, ", "))));
    }

    private CodeBlock text(String text, String name) {
        FieldSpec field =
                fields.computeIfAbsent(text, key -> field(TypeName.get(String.class), name, TextBlock.of(text)));
        return CodeBlock.of("$N", field.name());
    }

    private static Object schemaKey(Reply.Value reply) {
        return Map.entry(reply.shape(), reply.optional());
    }

    /** The interface's text is the system's text; only a method's own is called after the method. */
    private static String systemName(PromptMethod method, BoundTemplate system) {
        return isShared(method, system.template()) ? "SYSTEM" : ConstantName.of(method.name()) + "_SYSTEM";
    }

    /** Whether it is the text of an interface. */
    static boolean isShared(PromptMethod method, Template system) {
        return method.defaults().stream()
                .map(Settings::system)
                .flatMap(Optional::stream)
                .anyMatch(each -> each.equals(system));
    }

    private void add(BoundTemplate template, String name) {
        if (!template.isSimple()) {
            return;
        }
        boolean constant = template.variables().isEmpty();
        CodeBlock text = TextBlock.of(template.text());
        fields.computeIfAbsent(
                textKey(template),
                key -> constant
                        ? field(TypeName.get(String.class), name, text)
                        : field(PromptTypes.TEMPLATE, name, CodeBlock.of("$T.of($L)", PromptTypes.TEMPLATE, text)));
    }

    /** One template may come to different texts: a method may fence a variable that another does not. */
    private static Object textKey(BoundTemplate template) {
        return Map.entry(template.template(), template.text());
    }

    private FieldSpec field(TypeName type, String wanted, CodeBlock initializer) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            name = wanted + "_" + number;
        }
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    private String named(Object key) {
        FieldSpec field = fields.get(key);
        if (field == null) {
            throw new IllegalStateException("No constant for " + key);
        }
        return field.name();
    }
}
