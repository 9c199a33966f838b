package dev.sonde.openapi.docs;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.shape.source.SourceText;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** An example as it stands in a page: a class that compiles as it is, with its imports. */
final class ExampleClass {

    private ExampleClass() {}

    /** The type of the client that examples call. */
    static ClassName client(Api api) {
        return ClassName.get(api.packages().client(), api.client().name());
    }

    /** A method that is part of an example. */
    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    }

    /**
     * The text of an example.
     *
     * @param subject what the example is about, in the form of a member
     * @param deprecated whether it uses what is deprecated
     */
    static String of(String subject, List<MethodSpec> methods, boolean deprecated) {
        String name = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + "Example";
        TypeSpec.Builder type =
                TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL).addMethods(methods);
        if (deprecated) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        JavaFile file = JavaFile.builder("", type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return SourceText.of("", file).strip();
    }
}
