package dev.sonde.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.sonde.processor.read.ElementSite;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints at what stands in a repeated annotation. To javac's {@code Messager} it is a part of a list that no source has, and so has no
 * place; its trees know better. Other compilers have no such trees.
 */
final class RepeatedPlaces {

    private final @Nullable Trees trees;

    private RepeatedPlaces(@Nullable Trees trees) {
        this.trees = trees;
    }

    static RepeatedPlaces of(ProcessingEnvironment environment) {
        try {
            return new RepeatedPlaces(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return new RepeatedPlaces(null);
        }
    }

    /** Prints, or returns false if this is no such place. */
    boolean print(Kind kind, String text, ElementSite site) {
        TreePath method = trees == null || site.value() == null ? null : trees.getPath(site.element());
        if (trees == null || method == null || !(method.getLeaf() instanceof MethodTree tree)) {
            return false;
        }
        Optional<Tree> place = index(site).flatMap(index -> find(site, tree, index));
        place.ifPresent(value -> trees.printMessage(kind, text, value, method.getCompilationUnit()));
        return place.isPresent();
    }

    /** Which of the repeated annotations it is; empty if it is not repeated. */
    private static Optional<Integer> index(ElementSite site) {
        for (AnnotationMirror list : site.element().getAnnotationMirrors()) {
            for (AnnotationValue value : list.getElementValues().values()) {
                if (value.getValue() instanceof List<?> values) {
                    for (int i = 0; i < values.size(); i++) {
                        if (values.get(i) == site.mirror()) {
                            return Optional.of(i);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Tree> find(ElementSite site, MethodTree method, int index) {
        AnnotationMirror mirror = site.mirror();
        if (mirror == null) {
            return Optional.empty();
        }
        String type = mirror.getAnnotationType().asElement().getSimpleName().toString();
        List<? extends AnnotationTree> repeated = method.getModifiers().getAnnotations().stream()
                .filter(each -> each.getAnnotationType()
                        .toString()
                        .replaceFirst(".*\\.", "")
                        .equals(type))
                .toList();
        // Where they stand in a list that was written out, they have places.
        return index < repeated.size() ? value(repeated.get(index), name(mirror, site)) : Optional.empty();
    }

    private static String name(AnnotationMirror mirror, ElementSite site) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getValue() == site.value())
                .map(entry -> entry.getKey().getSimpleName().toString())
                .findFirst()
                .orElse("value");
    }

    private static Optional<Tree> value(AnnotationTree annotation, String name) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree given
                    && given.getVariable().toString().equals(name)) {
                return Optional.of(given.getExpression());
            }
        }
        return Optional.of(annotation);
    }
}
