package dev.sonde.openapi.read;

import dev.sonde.openapi.model.ConflictModel.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions joined by and, or and not, in disjunctive normal form.
 *
 * @param terms it holds if all conditions of one of them do
 */
record Formula(List<List<Condition>> terms) {

    static final Formula TRUE = new Formula(List.of(List.of()));
    static final Formula FALSE = new Formula(List.of());

    Formula {
        terms = terms.stream().map(List::copyOf).toList();
    }

    static Formula of(Condition condition) {
        return new Formula(List.of(List.of(condition)));
    }

    Formula or(Formula other) {
        List<List<Condition>> either = new ArrayList<>(terms);
        for (List<Condition> term : other.terms) {
            // What a term says already need not be said with more conditions.
            if (either.stream().noneMatch(term::containsAll)) {
                either.add(term);
            }
        }
        return new Formula(either);
    }

    Formula and(Formula other) {
        Formula both = FALSE;
        for (List<Condition> left : terms) {
            for (List<Condition> right : other.terms) {
                List<Condition> term = new ArrayList<>(left);
                right.forEach(condition -> add(term, condition));
                if (term.stream().noneMatch(one -> term.stream().anyMatch(one::excludes))) {
                    both = both.or(new Formula(List.of(term)));
                }
            }
        }
        return both;
    }

    Formula negate() {
        Formula negated = TRUE;
        for (List<Condition> term : terms) {
            Formula any = FALSE;
            for (Condition condition : term) {
                any = any.or(of(condition.negate()));
            }
            negated = negated.and(any);
        }
        return negated;
    }

    /** Adds a condition, unless the others say so already. */
    private static void add(List<Condition> term, Condition added) {
        if (term.stream().noneMatch(added::follows)) {
            term.removeIf(condition -> condition.follows(added));
            term.add(added);
        }
    }
}
