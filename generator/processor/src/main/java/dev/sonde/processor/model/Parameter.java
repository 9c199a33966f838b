package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * A parameter of a prompt method.
 *
 * @param type with its {@code @Nullable}, if it has one
 * @param nullable whether it may be null
 * @param trusted whether it may bring text into the system's text
 */
public record Parameter(String name, TypeName type, Role role, boolean nullable, boolean trusted, Site site) {

    /** Whether its type is a generic one of this name. */
    public boolean holds(ClassName generic) {
        return type instanceof ParameterizedTypeName parameterized
                && parameterized.rawType().withoutAnnotations().equals(generic);
    }

    /** What a parameter is for. */
    public enum Role {
        /** A value of the texts. */
        VALUE("a value"),
        /** Messages to send before the user's text. */
        EARLIER("the conversation so far"),
        /** An image to send with the user's text. */
        IMAGE("an image"),
        /** All images to send with it. */
        IMAGES("the images"),
        /** Options of the request, in place of those of the annotation. */
        OPTIONS("the options of the request"),
        /** Settings of the call, in place of those of the annotation. */
        CALL_OPTIONS("the settings of the call");

        private final String shown;

        Role(String shown) {
            this.shown = shown;
        }

        /** As one says it in a sentence. */
        public String shown() {
            return shown;
        }
    }
}
