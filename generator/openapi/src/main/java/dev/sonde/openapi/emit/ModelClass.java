package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.JSON_DESERIALIZE;
import static dev.sonde.openapi.emit.RuntimeNames.JSON_SERIALIZE;
import static dev.sonde.shape.RuntimeTypes.NULLABLE;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.annotation.processing.Generated;

/** What all model types have in common. */
final class ModelClass {

    private ModelClass() {}

    /** By which codec databind reads and writes a type. */
    static List<AnnotationSpec> databind(ClassName codec) {
        return List.of(
                AnnotationSpec.builder(JSON_SERIALIZE)
                        .addMember("using", "$T.class", codec.nestedClass("Serializer"))
                        .build(),
                AnnotationSpec.builder(JSON_DESERIALIZE)
                        .addMember("using", "$T.class", codec.nestedClass("Deserializer"))
                        .build());
    }

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", "dev.sonde.openapi.host.SondeCodegen")
                .build();
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
