package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.SecurityModel;
import dev.sonde.openapi.model.SecurityModel.Needs;
import dev.sonde.openapi.model.SecurityModel.Scheme;
import dev.sonde.openapi.model.SecurityModel.SchemeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how the callers of an API are known, and what each operation needs of that. */
final class SecurityReader {

    private final RawDocument document;
    private final Problems problems;
    private final UniqueNames constants = new UniqueNames("SECURITY", "BASE_URL");
    private final Map<String, Scheme> declared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** What the operations need in effect. */
    private final Set<Needs> all = new HashSet<>();

    /** What operations need that say nothing of it. */
    private final Needs silent;

    private final Needs usual;
    private final boolean key;

    /**
     * Reads what a document says of all its operations.
     *
     * @param prefix with which environment variables of this API begin
     * @param saysKey whether the document says, without any scheme, that there is a key
     */
    SecurityReader(RawDocument document, String prefix, boolean saysKey, Problems problems) {
        this.document = document;
        this.problems = problems;
        SchemeReader reader = new SchemeReader(prefix, constants, problems);
        for (Node place : schemes().members()) {
            declared.put(place.name(), reader.read(place.name(), document.resolve(place)));
        }
        Node top = document.top().get("security");
        List<Node> operations =
                OperationPlace.of(document).stream().map(OperationPlace::node).toList();
        boolean mute = !top.exists() && operations.stream().noneMatch(node -> node.has("security"));
        this.silent = mute ? whateverIsSet() : top.exists() ? needs(top) : Needs.NONE;
        operations.forEach(node -> all.add(of(node)));
        this.key = used.isEmpty() ? saysKey : isKey(mute);
        this.usual = key && !used.isEmpty() && !mute ? token() : common(top.exists() || mute);
    }

    /** What the document says, or else all operations do. */
    private Needs common(boolean said) {
        return all.size() == 1 && !said ? all.iterator().next() : silent;
    }

    private Node schemes() {
        return document.top().get("components").get("securitySchemes");
    }

    /** Of a document that declares schemes and says nowhere what they are for. */
    private Needs whateverIsSet() {
        used.addAll(declared.keySet());
        List<List<String>> alternatives = new ArrayList<>();
        settable().forEach(scheme -> alternatives.add(List.of(scheme.name())));
        alternatives.add(List.of());
        return new Needs(alternatives);
    }

    private List<Scheme> settable() {
        return declared.values().stream()
                .filter(scheme -> used.contains(scheme.name()) && scheme.kind().isSettable())
                .toList();
    }

    /** Whether one bearer token is all there is, and nobody can choose between it and nothing. */
    private boolean isKey(boolean mute) {
        List<Scheme> settable = settable();
        if (settable.size() != 1 || settable.get(0).kind() != SchemeKind.BEARER) {
            return false;
        }
        String name = settable.get(0).name();
        return document.resolve(schemes().get(name)).text("type").equals("http")
                && (mute || all.stream().allMatch(needs -> needs.equals(token()) || needs.equals(Needs.NONE)));
    }

    private Needs token() {
        return new Needs(List.of(List.of(settable().get(0).name())));
    }

    /** What an operation needs. */
    Needs of(Node operation) {
        return operation.has("security") ? needs(operation.get("security")) : silent;
    }

    private Needs needs(Node security) {
        List<List<String>> alternatives = new ArrayList<>();
        for (Node requirement : security.elements()) {
            List<String> together = new ArrayList<>();
            for (Node member : requirement.members()) {
                Scheme scheme = declared.get(member.name());
                if (scheme == null) {
                    problems.add(new Problem(
                            member.pointer(),
                            "there is no such scheme in #/components/securitySchemes, but "
                                    + (declared.isEmpty() ? "none" : String.join(", ", declared.keySet())),
                            true));
                    continue;
                }
                used.add(scheme.name());
                if (scheme.kind().isSettable()) {
                    together.add(scheme.name());
                }
            }
            // Requirements may differ in the scopes of a token alone, which are between its owner and the server.
            if (!alternatives.contains(together)) {
                alternatives.add(together);
            }
        }
        return alternatives.isEmpty() ? Needs.NONE : new Needs(alternatives);
    }

    /** All of it, with names for what some operations need. */
    SecurityModel model(List<Operation> operations) {
        Map<Needs, String> names = new LinkedHashMap<>();
        for (Operation operation : operations) {
            Needs needs = operation.security();
            if (!needs.equals(usual) && !needs.equals(Needs.NONE) && !names.containsKey(needs)) {
                names.put(needs, constants.of(Names.constant(operation.name()) + "_SECURITY"));
            }
        }
        List<Scheme> schemes = declared.values().stream()
                .filter(scheme -> used.contains(scheme.name()))
                .toList();
        return new SecurityModel(key, schemes, usual, names);
    }
}
