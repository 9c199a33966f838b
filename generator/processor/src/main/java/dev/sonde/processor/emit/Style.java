package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.AddedAnnotation;
import dev.sonde.processor.model.AddedAnnotation.Place;
import java.util.List;
import java.util.Optional;

/**
 * How the user wants what is generated.
 *
 * @param notation in which the model is told the type of a reply
 * @param added annotations that the implementations carry
 */
public record Style(Notation notation, List<AddedAnnotation> added) {

    public Style {
        added = List.copyOf(added);
    }

    List<ClassName> annotations(Place place) {
        return added.stream()
                .filter(annotation -> annotation.place() == place)
                .map(AddedAnnotation::type)
                .flatMap(Optional::stream)
                .toList();
    }
}
