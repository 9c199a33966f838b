package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.TEXT_BUILDER;
import static dev.sonde.processor.emit.PromptTypes.VALUES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.Access;
import dev.sonde.processor.model.BoundNode;
import dev.sonde.processor.model.BoundNode.Section;
import dev.sonde.processor.model.BoundNode.Test;
import dev.sonde.processor.model.BoundTemplate;
import dev.sonde.processor.model.Parameter;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** One text with sections, as a method: a section over a list is a loop, any other one a condition. */
final class TextMethodEmitter {

    /** Longer ones are a text block: a line of code should not be long because of them. */
    private static final int SHORT = 60;

    private final List<Parameter> parameters;
    private final NameScope names = new NameScope();
    private final Map<Access.Local, String> locals = new HashMap<>();
    private final AccessCode values;
    private final String out;

    TextMethodEmitter(List<Parameter> parameters, ClassName codecs) {
        this.parameters = parameters;
        List<ClassName> types = new ArrayList<>(PromptTypes.ALL);
        types.addAll(List.of(codecs, RuntimeTypes.CODECS, ClassName.get(Boolean.class)));
        types.forEach(type -> PromptTypes.hideable(type).forEach(names::reserve));
        parameters.forEach(parameter -> names.take(parameter.name(), parameter.name()));
        this.out = names.take("out");
        this.values = new AccessCode(names::of, this::name);
    }

    MethodSpec emit(String name, BoundTemplate text) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class);
        parameters.forEach(parameter -> spec.addParameter(parameter.type(), names.of(parameter.name())));
        return spec.addStatement("$1T $2N = new $1T()", TEXT_BUILDER, out)
                .addCode(nodes(text.nodes()))
                .addStatement("return $N.toString()", out)
                .build();
    }

    /** What stands side by side is one chain of calls, broken where a text has lines. */
    private CodeBlock nodes(List<BoundNode> nodes) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> chain = new ArrayList<>();
        for (BoundNode node : nodes) {
            if (node instanceof BoundNode.Section section) {
                flush(chain, code);
                section(section, code);
            } else if (node instanceof BoundNode.Literal literal && !isShort(literal.text())) {
                flush(chain, code);
                code.addStatement("$N.add($L)", out, TextBlock.of(literal.text()));
            } else if (node instanceof BoundNode.Literal literal) {
                chain.add(CodeBlock.of(".add($S)", literal.text()));
            } else if (node instanceof BoundNode.Variable variable) {
                chain.add(CodeBlock.of(".add($S, $L)", variable.name(), values.of(variable)));
            }
        }
        flush(chain, code);
        return code.build();
    }

    private void flush(List<CodeBlock> chain, CodeBlock.Builder code) {
        if (!chain.isEmpty()) {
            code.addStatement("$N$L", out, CodeBlock.join(chain, ""));
            chain.clear();
        }
    }

    /** Whether a string literal shows the text as well as a text block would. */
    private static boolean isShort(String text) {
        int newline = text.indexOf('\n');
        return text.length() <= SHORT
                && (newline < 0 || newline == text.length() - 1)
                && text.chars().noneMatch(c -> c == '\u2028' || c == '\u2029' || Character.isSurrogate((char) c));
    }

    private void section(Section section, CodeBlock.Builder code) {
        if (section.nodes().isEmpty()) {
            return;
        }
        if (section.inverted()) {
            inverted(section, code);
        } else if (section.test().isLoop()) {
            loop(section, code);
        } else {
            condition(section, code);
        }
    }

    private void inverted(Section section, CodeBlock.Builder code) {
        List<CodeBlock> absent = new ArrayList<>();
        section.guards().forEach(guard -> absent.add(CodeBlock.of("$L == null", values.of(guard))));
        if (section.test() != Test.ALWAYS) {
            absent.add(test(section.test(), values.of(section.value()), true));
        }
        if (!absent.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(absent, " || "))
                    .add(nodes(section.nodes()))
                    .endControlFlow();
        }
    }

    private void loop(Section section, CodeBlock.Builder code) {
        List<CodeBlock> guards = guards(section);
        if (!guards.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(guards, " && "));
        }
        Access.Local item = Objects.requireNonNull(section.local());
        code.beginControlFlow("for ($T $N : $L)", item.type(), declare(item), items(section))
                .add(nodes(section.nodes()))
                .endControlFlow();
        if (!guards.isEmpty()) {
            code.endControlFlow();
        }
    }

    private CodeBlock items(Section section) {
        CodeBlock value = values.of(section.value());
        return switch (section.test()) {
            case MANY -> CodeBlock.of("$T.items($S, $L)", VALUES, section.name(), value);
            case MANY_OR_NULL -> CodeBlock.of("$T.itemsOrNull($L)", VALUES, value);
            default -> CodeBlock.of("$T.itemsOf($S, $L)", VALUES, section.name(), value);
        };
    }

    private List<CodeBlock> guards(Section section) {
        List<CodeBlock> guards = new ArrayList<>();
        section.guards().forEach(guard -> guards.add(CodeBlock.of("$L != null", values.of(guard))));
        return guards;
    }

    private void condition(Section section, CodeBlock.Builder code) {
        List<CodeBlock> present = guards(section);
        int opened = 0;
        CodeBlock value = values.of(section.value());
        if (section.local() != null) {
            if (!present.isEmpty()) {
                code.beginControlFlow("if ($L)", CodeBlock.join(present, " && "));
                present.clear();
                opened++;
            }
            TypeName type = section.local().type();
            String local = declare(section.local());
            code.addStatement("$T $N = $L", type, local, value);
            value = CodeBlock.of("$N", local);
        }
        if (section.test() != Test.ALWAYS) {
            present.add(test(section.test(), value, false));
        }
        if (!present.isEmpty()) {
            code.beginControlFlow("if ($L)", CodeBlock.join(present, " && "));
            opened++;
        }
        code.add(nodes(section.nodes()));
        for (int i = 0; i < opened; i++) {
            code.endControlFlow();
        }
    }

    private static CodeBlock test(Test test, CodeBlock value, boolean absent) {
        String not = absent ? "!" : "";
        return switch (test) {
            case FLAG -> CodeBlock.of("$L$L", not, value);
            case BOXED_FLAG -> CodeBlock.of("$L$T.TRUE.equals($L)", not, Boolean.class, value);
            case PRESENT -> CodeBlock.of("$L $L null", value, absent ? "==" : "!=");
            default -> CodeBlock.of("$L$T.isAbsent($L)", absent ? "" : "!", VALUES, value);
        };
    }

    private String declare(Access.Local local) {
        String name = names.take(local.wish());
        locals.put(local, name);
        return name;
    }

    private String name(Access.Local local) {
        String name = locals.get(local);
        if (name == null) {
            throw new IllegalStateException("No variable for " + local);
        }
        return name;
    }
}
