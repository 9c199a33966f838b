package dev.sonde.openapi.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Databind;
import dev.sonde.shape.codec.Bridges;
import java.util.List;
import java.util.Optional;

/**
 * By what databind finds the codec of a type: an annotation, and a class within the codec.
 *
 * @param serialize the annotation for writing
 * @param deserialize the annotation for reading
 */
record DatabindNames(ClassName serialize, ClassName deserialize, Bridges bridges) {

    private static final String JACKSON_2 = "com.fasterxml.jackson.databind.annotation";
    private static final String JACKSON_3 = "tools.jackson.databind.annotation";
    private static final String BRIDGE_2 = "dev.sonde.jackson2";

    /** Empty if databind finds none. */
    static Optional<DatabindNames> of(Databind databind) {
        return switch (databind) {
            case JACKSON_3 -> Optional.of(in(JACKSON_3, Bridges.JACKSON_3));
            case JACKSON_2 ->
                Optional.of(in(
                        JACKSON_2,
                        new Bridges(
                                ClassName.get(BRIDGE_2, "Jackson2Serializer"),
                                ClassName.get(BRIDGE_2, "Jackson2Deserializer"))));
            case NONE -> Optional.empty();
        };
    }

    private static DatabindNames in(String annotations, Bridges bridges) {
        return new DatabindNames(
                ClassName.get(annotations, "JsonSerialize"), ClassName.get(annotations, "JsonDeserialize"), bridges);
    }

    /** The annotations of a type. */
    List<AnnotationSpec> annotations(ClassName codec) {
        return List.of(
                AnnotationSpec.builder(serialize)
                        .addMember("using", "$T.class", codec.nestedClass("Serializer"))
                        .build(),
                AnnotationSpec.builder(deserialize)
                        .addMember("using", "$T.class", codec.nestedClass("Deserializer"))
                        .build());
    }
}
