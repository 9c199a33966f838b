package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CALL_OPTION;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The elements of a prompt annotation that are settings of the call. A property of the request of the same name comes first. */
final class PromptCallOptions {

    private final Set<String> taken;

    /** @param taken names of the annotation's other elements */
    PromptCallOptions(Set<String> taken) {
        this.taken = new TreeSet<>(taken);
    }

    List<MethodSpec> elements() {
        return List.of(
                duration("connectTimeout", "How long a connection may take to come to stand, such as {@code 5s}."),
                duration(
                        "idleTimeout",
                        "How long the server may send nothing at all while the call waits for it, such as {@code 30s}."),
                duration(
                        "totalTimeout",
                        "How long the call may take from its beginning to its last byte, retries included, such as {@code 2m}."),
                element("attempts", TypeName.INT, CodeBlock.of("0"))
                        .addJavadoc("How often the call is sent at most; 1 for no retry.\n")
                        .build());
    }

    private MethodSpec duration(String setting, String javadoc) {
        return element(setting, TypeName.get(String.class), CodeBlock.of("$S", ""))
                .addJavadoc("$L\n", javadoc)
                .build();
    }

    private MethodSpec.Builder element(String setting, TypeName type, CodeBlock unset) {
        return MethodSpec.methodBuilder(name(setting))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(AnnotationSpec.builder(CALL_OPTION)
                        .addMember("value", "$S", setting)
                        .build())
                .returns(type)
                .defaultValue(unset);
    }

    private String name(String setting) {
        String name = setting;
        while (!taken.add(name)) {
            name = "call" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        return name;
    }
}
