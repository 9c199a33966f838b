package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.CONDITION;
import static dev.sonde.openapi.emit.RuntimeNames.CONFLICT;

import com.palantir.javapoet.AnnotationSpec;
import dev.sonde.openapi.model.ConflictModel;
import dev.sonde.openapi.model.ConflictModel.Condition;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.regex.Matcher;

/** The rules between the properties of a request as annotations, by which they reach the user's compile. */
final class ConflictAnnotations {

    private final ObjectModel object;

    ConflictAnnotations(ObjectModel object) {
        this.object = object;
    }

    /** The rules for whose breach a property is to blame. */
    List<AnnotationSpec> of(PropertyModel property) {
        return object.conflicts().stream()
                .filter(conflict -> conflict.property().equals(property.name()))
                .map(this::annotation)
                .toList();
    }

    private AnnotationSpec annotation(ConflictModel conflict) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(CONFLICT);
        conflict.conditions().forEach(condition -> annotation.addMember("value", "$L", annotation(condition)));
        annotation.addMember("message", "$S", inJava(conflict.message()));
        if (conflict.refused()) {
            annotation.addMember("refused", "true");
        }
        return annotation.addMember("spec", "$S", conflict.pointer()).build();
    }

    private AnnotationSpec annotation(Condition condition) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(CONDITION).addMember("component", "$S", component(condition.property()));
        if (condition.value() != null) {
            annotation.addMember("is", "$S", condition.value());
        }
        if (condition.below() != null) {
            annotation.addMember("below", "$L", RuleAnnotations.plain(condition.below()));
        }
        if (condition.negated()) {
            annotation.addMember("not", "true");
        }
        return annotation.build();
    }

    /** The document's sentence with the names that the properties have in Java. */
    private String inJava(String message) {
        String text = message;
        for (PropertyModel property : object.properties()) {
            text = text.replaceAll("\\b" + property.name() + "\\b", Matcher.quoteReplacement(property.component()));
        }
        return text;
    }

    private String component(String name) {
        return object.properties().stream()
                .filter(property -> property.name().equals(name))
                .map(PropertyModel::component)
                .findFirst()
                .orElseThrow();
    }
}
