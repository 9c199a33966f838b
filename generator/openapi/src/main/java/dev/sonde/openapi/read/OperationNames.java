package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of the methods that operations become: by their ids, or by method and path where they have none. */
final class OperationNames {

    /** The forms of an operation add these to its name. */
    private static final List<String> FORMS = List.of("", "Async", "Reply", "ReplyAsync", "Stream", "Publisher");

    /** Those of an operation with pages. */
    private static final List<String> FORMS_OF_PAGES =
            Stream.concat(FORMS.stream(), Stream.of("All")).toList();

    private final Set<String> taken;

    private final Naming naming;

    /** @param taken names of other methods */
    OperationNames(Naming naming, String... taken) {
        this.naming = naming;
        this.taken = new HashSet<>(Set.of(taken));
    }

    String of(Node operation, String path) {
        String id = operation.text("operationId");
        String wanted =
                naming.operation(id.isEmpty() ? Names.member(operation.name() + " " + path.replace("{", "by ")) : id);
        List<String> forms = operation.has(PagesReader.EXTENSION) ? FORMS_OF_PAGES : FORMS;
        String name = wanted;
        for (int number = 2; isTaken(name, forms); number++) {
            name = wanted + number;
        }
        for (String form : forms) {
            taken.add(name + form);
        }
        return name;
    }

    private boolean isTaken(String name, List<String> forms) {
        return forms.stream().anyMatch(form -> taken.contains(name + form));
    }
}
