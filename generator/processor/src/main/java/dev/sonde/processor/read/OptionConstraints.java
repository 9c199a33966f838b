package dev.sonde.processor.read;

import dev.sonde.processor.model.Constraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the spec says about the elements of prompt annotations, looked up once in a round for each, however often it is given. */
final class OptionConstraints {

    private final OperationReader operations;
    private final ConstraintSearch search;
    private final Map<ExecutableElement, List<Constraint>> known = new HashMap<>();

    OptionConstraints(OperationReader operations, Types types, Mirrors mirrors) {
        this.operations = operations;
        this.search = new ConstraintSearch(types, mirrors);
    }

    /**
     * The constraints of an element.
     *
     * @param option that it sets, or that its values stand for
     * @param type of one value of that option
     */
    List<Constraint> of(ExecutableElement element, String option, TypeMirror type) {
        return known.computeIfAbsent(element, declared -> find(Visibility.typeAround(declared), option, type));
    }

    private List<Constraint> find(TypeElement annotation, String option, TypeMirror type) {
        return search.find(operations.request(annotation), option, type).stream()
                .filter(constraint -> isAboutOptions(constraint, annotation))
                .toList();
    }

    /** Of what is no option, the form of a method decides. */
    private boolean isAboutOptions(Constraint constraint, TypeElement annotation) {
        return !(constraint instanceof Constraint.Conflict conflict)
                || conflict.conditions().stream()
                        .allMatch(condition -> operations.hasElement(annotation, condition.option()));
    }
}
