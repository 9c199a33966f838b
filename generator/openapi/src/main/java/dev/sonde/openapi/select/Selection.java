package dev.sonde.openapi.select;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.document.Reach;
import dev.sonde.openapi.model.Problems;
import dev.sonde.shape.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leaves of a document the selected operations, and what only they, or no operation at all, can reach. */
public final class Selection {

    private final RawDocument document;
    private final List<String> texts;
    private final Problems problems;
    private final Reach removed;

    private Selection(RawDocument document, List<String> texts, Problems problems) {
        this.document = document;
        this.texts = texts;
        this.problems = problems;
        this.removed = new Reach(document);
    }

    /**
     * Takes all other operations out of a document.
     *
     * @param texts an id of an operation, {@code tag:} and a tag, or a path, each; none for all operations
     * @param problems gets those that select nothing
     */
    public static void apply(RawDocument document, List<String> texts, Problems problems) {
        if (!texts.isEmpty()) {
            Selection selection = new Selection(document, texts, problems);
            selection.inlinePaths();
            selection.check();
            selection.removeOperations();
            selection.removeComponents();
        }
    }

    /** Paths may share what they refer to, but one of them can be selected and not the other. */
    private void inlinePaths() {
        for (Node path : paths()) {
            if (path.has("$ref") && document.resolve(path).json() instanceof ObjectNode item) {
                ((ObjectNode) document.top().get("paths").json()).set(path.name(), item.deepCopy());
            }
        }
    }

    private void check() {
        for (String text : texts) {
            Selector selector = Selector.of(text);
            Set<String> names = new LinkedHashSet<>();
            boolean selects = false;
            for (Node path : paths()) {
                for (Node operation : RawDocument.operations(path)) {
                    selects |= selector.selects(path.name(), operation);
                    names.addAll(selector.namesOf(path.name(), operation));
                }
            }
            if (!selects) {
                String hint = NearestName.of(text, names)
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse("write an operationId, 'tag:' and a tag, or a path such as '/pets/**'");
                problems.add("operations", "'" + text + "' selects no operation of the document; " + hint);
            }
        }
    }

    private void removeOperations() {
        List<Selector> selectors = texts.stream().map(Selector::of).toList();
        for (Node path : paths()) {
            for (Node operation : RawDocument.operations(path)) {
                if (selectors.stream().noneMatch(selector -> selector.selects(path.name(), operation))) {
                    removed.add(operation);
                    remove(path, operation);
                }
            }
            if (RawDocument.operations(path).isEmpty()) {
                removed.add(path);
                remove(document.top().get("paths"), path);
            }
        }
    }

    private void removeComponents() {
        Reach kept = new Reach(document);
        document.top().members().stream()
                .filter(member ->
                        !member.name().equals("components") && !member.name().startsWith("$"))
                .forEach(kept::add);
        List<Node> sections = document.top().get("components").members();
        for (Node section : sections) {
            section.members().stream()
                    .filter(component -> !removed.contains(component.pointer()))
                    .forEach(kept::add);
        }
        for (Node section : sections) {
            section.members().stream()
                    .filter(component -> !kept.contains(component.pointer()))
                    .forEach(component -> remove(section, component));
        }
    }

    private List<Node> paths() {
        return document.top().get("paths").members();
    }

    private static void remove(Node owner, Node member) {
        ((ObjectNode) owner.json()).remove(member.name());
    }
}
