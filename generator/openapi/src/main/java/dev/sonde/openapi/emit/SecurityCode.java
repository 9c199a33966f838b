package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.SCHEME;
import static dev.sonde.openapi.emit.RuntimeNames.SECURITY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.sonde.openapi.model.SecurityModel;
import dev.sonde.openapi.model.SecurityModel.Needs;
import dev.sonde.openapi.model.SecurityModel.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** What tells who is calling, in a client's code. */
final class SecurityCode {

    private static final String USUAL = "SECURITY";

    private SecurityCode() {}

    /** The schemes and what operations need of them; nothing for a client that has but a key. */
    static List<FieldSpec> constants(SecurityModel security) {
        List<FieldSpec> constants = new ArrayList<>();
        if (!security.key()) {
            security.settable().forEach(scheme -> constants.add(constant(SCHEME, scheme.constant(), scheme(scheme))));
            if (!security.usual().equals(Needs.NONE)) {
                constants.add(constant(SECURITY, USUAL, needs(security, security.usual())));
            }
            security.constants()
                    .forEach((needs, name) -> constants.add(constant(SECURITY, name, needs(security, needs))));
        }
        return constants;
    }

    private static FieldSpec constant(ClassName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock scheme(Scheme scheme) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($S", SCHEME, scheme.kind().name().toLowerCase(Locale.ROOT), scheme.method());
        switch (scheme.kind()) {
            case HEADER, QUERY, COOKIE -> code.add(", $S", scheme.label());
            default -> {}
        }
        scheme.variables().forEach(variable -> code.add(", $S", variable));
        return code.add(")").build();
    }

    private static CodeBlock needs(SecurityModel security, Needs needs) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T", SECURITY);
        String function = ".of(";
        for (List<String> together : needs.alternatives()) {
            code.add(together.stream()
                    .map(name -> CodeBlock.of("$N", security.scheme(name).constant()))
                    .collect(CodeBlock.joining(", ", function, ")")));
            function = ".or(";
        }
        return code.build();
    }

    /** What calls usually need. */
    static CodeBlock usual(SecurityModel security) {
        return security.usual().equals(Needs.NONE) ? none() : CodeBlock.of("$N", USUAL);
    }

    /** How a call says that it needs something else; empty if it does not. */
    static CodeBlock own(SecurityModel security, Needs needs) {
        if (needs.equals(security.usual())) {
            return CodeBlock.of("");
        }
        return needs.equals(Needs.NONE)
                ? CodeBlock.of(".security($L)", none())
                : CodeBlock.of(".security($N)", security.constants().get(needs));
    }

    private static CodeBlock none() {
        return CodeBlock.of("$T.none()", SECURITY);
    }
}
