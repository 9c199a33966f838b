package dev.sonde.openapi.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Databind;
import dev.sonde.shape.RuntimeTypes;
import java.util.List;

/** By what databind finds the codec of a type. */
final class DatabindAnnotations {

    private static final AnnotationSpec JACKSON_2 = AnnotationSpec.builder(
                    ClassName.get("dev.sonde.jackson2", "Jackson2Databind"))
            .build();

    private DatabindAnnotations() {}

    static List<AnnotationSpec> of(Databind databind, ClassName codec) {
        AnnotationSpec codedBy = AnnotationSpec.builder(RuntimeTypes.CODED_BY)
                .addMember("value", "$T.class", codec)
                .build();
        return switch (databind) {
            case JACKSON_3 -> List.of(codedBy);
            case JACKSON_2 -> List.of(codedBy, JACKSON_2);
            case NONE -> List.of();
        };
    }
}
