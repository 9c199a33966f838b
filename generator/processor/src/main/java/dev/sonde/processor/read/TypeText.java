package dev.sonde.processor.read;

import com.palantir.javapoet.TypeName;
import javax.lang.model.type.TypeMirror;

/** A type as a message shows it: qualified, without annotations. */
final class TypeText {

    private TypeText() {}

    static String of(TypeMirror type) {
        return TypeName.get(type).toString();
    }
}
