package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.ToolCalling;
import dev.sonde.processor.model.ToolCalling.Strict;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads how the API behind a prompt annotation lets its models call tools. */
final class ToolCallingReader {

    private final Mirrors mirrors;
    private final ConstraintReader constraints;

    ToolCallingReader(Mirrors mirrors) {
        this.mirrors = mirrors;
        this.constraints = new ConstraintReader(mirrors);
    }

    /** Empty if it does not. */
    Optional<ToolCalling> read(TypeElement annotation, TypeElement request) {
        return Mirrors.find(annotation, RuntimeAnnotations.TOOL_CALLING)
                .map(mirror -> read(mirror, annotation, request));
    }

    private ToolCalling read(AnnotationMirror mirror, TypeElement annotation, TypeElement request) {
        TypeElement definition = element(mirror, "definition");
        return new ToolCalling(
                constraints(definition, mirrors.string(mirror, "name")),
                constraints(request, mirrors.string(mirror, "tools")),
                ClassName.get(element(mirror, "fold")),
                Mirrors.find(annotation, RuntimeAnnotations.STRICT_TOOLS).map(this::strict));
    }

    private List<Constraint> constraints(TypeElement record, String name) {
        for (RecordComponentElement component : RecordComponents.of(record)) {
            if (component.getSimpleName().contentEquals(name)) {
                return List.copyOf(constraints.read(component));
            }
        }
        return List.of();
    }

    private Strict strict(AnnotationMirror mirror) {
        return new Strict(
                mirrors.string(mirror, "operation"),
                mirrors.string(mirror, "stream"),
                mirrors.string(mirror, "route"),
                mirrors.strings(mirror, "keywords"),
                mirrors.strings(mirror, "formats"),
                mirrors.string(mirror, "definitions"));
    }

    private TypeElement element(AnnotationMirror mirror, String name) {
        return (TypeElement) ((DeclaredType) mirrors.type(mirror, name)).asElement();
    }
}
