package dev.sonde.processor.read;

import dev.sonde.processor.model.Site;
import dev.sonde.processor.model.StrayAnnotation;
import dev.sonde.processor.model.StrayAnnotation.Reason;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Collects what is said of parts of the user's types to no effect. */
final class StrayAnnotations {

    /** Of Jackson's, those that change what a part looks like in JSON. */
    private static final List<String> OF_DATABIND =
            List.of("JsonDeserialize", "JsonFormat", "JsonIgnore", "JsonSerialize", "JsonUnwrapped");

    private final Mirrors mirrors;
    private final RuleReader rules;
    private final TypeElement owner;
    private final Set<String> compiled;
    private final List<StrayAnnotation> found = new ArrayList<>();
    /** Of the part that is being read: constraints within its type stand there too. */
    private List<? extends Element> around = List.of();

    /**
     * Those of the types of one interface.
     *
     * @param owner the interface, where is told what cannot be told in a source
     * @param compiled names of the types whose source is compiled
     */
    StrayAnnotations(Mirrors mirrors, RuleReader rules, TypeElement owner, Set<String> compiled) {
        this.mirrors = mirrors;
        this.rules = rules;
        this.owner = owner;
        this.compiled = compiled;
    }

    List<StrayAnnotation> found() {
        return List.copyOf(found);
    }

    /** Begins or goes on with a part, and returns the places of the one before. */
    List<? extends Element> enter(List<? extends Element> places) {
        List<? extends Element> before = around;
        around = places;
        return before;
    }

    /**
     * Looks at what Jackson is told of a part.
     *
     * @param places where its annotations may stand
     */
    void visit(List<? extends Element> places, TypeMirror type, String part) {
        for (String name : OF_DATABIND) {
            places.stream()
                    .flatMap(place -> place.getAnnotationMirrors().stream())
                    .filter(mirror -> isOfJackson(mirror, name))
                    .findFirst()
                    .ifPresent(mirror -> add(Reason.FOR_DATABIND, mirror, places, type, part));
        }
    }

    /** Looks at the constraints of a value. */
    void visit(Shape shape, List<AnnotationMirror> constraints, TypeMirror type, String part) {
        for (AnnotationMirror constraint : constraints) {
            // What cannot be checked anywhere is an error, told elsewhere.
            if (rules.mistake(constraint).isEmpty()) {
                rules.lacksMeaning(shape, constraint).ifPresent(reason -> add(reason, constraint, around, type, part));
            }
        }
    }

    private boolean isOfJackson(AnnotationMirror mirror, String name) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        String qualified = annotation.getQualifiedName().toString();
        return annotation.getSimpleName().contentEquals(name)
                && (qualified.startsWith("com.fasterxml.jackson.") || qualified.startsWith("tools.jackson."))
                && !(name.equals("JsonIgnore") && !mirrors.flag(mirror, "value"));
    }

    private void add(
            Reason reason, AnnotationMirror mirror, List<? extends Element> places, TypeMirror type, String part) {
        String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        // Before the first record, a path has no names.
        boolean named = !part.isEmpty() && Character.isJavaIdentifierStart(part.charAt(0));
        found.add(new StrayAnnotation(reason, name, named ? part : "a value", TypeText.of(type), site(mirror, places)));
    }

    /** The compiler has copied it to several places, of which only fields, methods and parameters stand in the source. */
    private Site site(AnnotationMirror mirror, List<? extends Element> places) {
        List<Element> inSource = new ArrayList<>(places);
        inSource.removeIf(place -> !compiled.contains(
                Visibility.outermost(place).getQualifiedName().toString()));
        if (inSource.isEmpty()) {
            return ElementSite.of(owner);
        }
        inSource.sort(Comparator.comparing(place -> place.getKind() != ElementKind.FIELD));
        for (Element place : inSource) {
            Optional<? extends AnnotationMirror> same = place.getAnnotationMirrors().stream()
                    .filter(each -> each.toString().equals(mirror.toString()))
                    .findFirst();
            if (same.isPresent()) {
                return ElementSite.of(place, same.get());
            }
        }
        return ElementSite.of(inSource.get(0));
    }
}
