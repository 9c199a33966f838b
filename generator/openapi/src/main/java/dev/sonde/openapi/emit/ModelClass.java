package dev.sonde.openapi.emit;

import static dev.sonde.shape.RuntimeTypes.NULLABLE;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import javax.annotation.processing.Generated;

/** What all model types have in common. */
final class ModelClass {

    private ModelClass() {}

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", "dev.sonde.openapi.host.SondeCodegen")
                .build();
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
