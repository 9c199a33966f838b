package dev.sonde.processor;

import dev.sonde.processor.check.AddedAnnotationCheck;
import dev.sonde.processor.check.Diagnostic;
import dev.sonde.processor.check.Problem;
import dev.sonde.processor.emit.Notation;
import dev.sonde.processor.emit.Style;
import dev.sonde.processor.model.AddedAnnotation;
import dev.sonde.processor.model.AddedAnnotation.Place;
import dev.sonde.processor.model.Site;
import dev.sonde.processor.read.AddedAnnotationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The options of the compiler that say how the generated classes are to look. */
final class StyleOptions {

    static final String NOTATION = "sonde.notation";
    static final String CLASS_ANNOTATIONS = "sonde.classAnnotations";
    static final String CONSTRUCTOR_ANNOTATIONS = "sonde.constructorAnnotations";

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private boolean read;
    private Optional<Style> style = Optional.empty();

    StyleOptions(ProcessingEnvironment environment, Reporter reporter) {
        this.environment = environment;
        this.reporter = reporter;
    }

    /**
     * The style; empty if the options are wrong. Options have no place, so that their mistakes are told once, at an interface.
     *
     * @param first the first interface that is compiled
     */
    Optional<Style> style(Site first) {
        if (!read) {
            read = true;
            style = read(first);
        }
        return style;
    }

    private Optional<Style> read(Site site) {
        Map<String, String> options = environment.getOptions();
        List<Diagnostic> found = new ArrayList<>();
        String name = options.getOrDefault(NOTATION, Notation.COMPACT.option());
        Optional<Notation> notation = Notation.of(name);
        if (notation.isEmpty()) {
            found.add(Problem.UNKNOWN_NOTATION.at(site, name));
        }
        AddedAnnotationReader reader = new AddedAnnotationReader(environment.getElementUtils());
        List<AddedAnnotation> added = new ArrayList<>();
        added.addAll(reader.read(Place.CLASS, options.getOrDefault(CLASS_ANNOTATIONS, "")));
        added.addAll(reader.read(Place.CONSTRUCTOR, options.getOrDefault(CONSTRUCTOR_ANNOTATIONS, "")));
        found.addAll(AddedAnnotationCheck.check(added, site));
        return reporter.report(found) ? notation.map(known -> new Style(known, added)) : Optional.empty();
    }
}
