package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.processor.model.ToolType;
import dev.sonde.shape.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The fields of an implementation that hold the tools of the types which annotations name. */
final class ToolFields {

    private final List<ToolType> types;
    private final NameScope names = new NameScope();

    ToolFields(List<ToolType> types) {
        this.types = types;
        names.take("client");
        for (ToolType type : types) {
            String simple = ((ClassName) PromptTypes.raw(type.type())).simpleName();
            names.take(simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1), type);
        }
    }

    String name(ToolType type) {
        return names.of(type);
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (ToolType type : types) {
            fields.add(FieldSpec.builder(type.code(), name(type), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        return fields;
    }

    /** The implementation is given the objects. */
    void addTo(MethodSpec.Builder constructor) {
        for (ToolType type : types) {
            constructor
                    .addJavadoc("@param $N whose tools the model may call\n", name(type))
                    .addParameter(type.type(), name(type))
                    .addStatement("this.$1N = new $2T($1N)", name(type), type.code());
        }
    }
}
