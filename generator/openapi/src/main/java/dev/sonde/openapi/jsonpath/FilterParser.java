package dev.sonde.openapi.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what stands behind the question mark of a filter, and sees that each term stands where it may. */
final class FilterParser {

    private static final Pattern OPERATOR = Pattern.compile("==|!=|<=|>=|<|>");
    private static final Pattern CALL = Pattern.compile("[a-z][a-z_0-9]*(?=\\()");

    private final Scanner scanner;
    private final Literals literals;
    private final PathParser paths;

    FilterParser(Scanner scanner, Literals literals, PathParser paths) {
        this.scanner = scanner;
        this.literals = literals;
        this.paths = paths;
    }

    Condition condition() {
        Condition condition = conjunction();
        while (take("||")) {
            condition = condition.or(conjunction());
        }
        return condition;
    }

    private Condition conjunction() {
        Condition condition = basic();
        while (take("&&")) {
            condition = condition.and(basic());
        }
        return condition;
    }

    private Condition basic() {
        boolean negated = take("!");
        scanner.skipBlanks();
        Condition condition;
        if (scanner.take("(")) {
            condition = condition();
            scanner.skipBlanks();
            scanner.expect(")");
        } else {
            Term term = term();
            scanner.skipBlanks();
            String operator = negated ? null : scanner.take(OPERATOR);
            condition = operator == null ? test(term) : comparison(term, operator);
        }
        return negated ? condition.negate() : condition;
    }

    private Condition comparison(Term left, String operator) {
        scanner.skipBlanks();
        Term right = term();
        if (!left.isValue() || !right.isValue()) {
            throw scanner.problem(operator + " compares single values, which both of its sides must be");
        }
        return new Comparison(left, operator, right);
    }

    private Condition test(Term term) {
        if (term instanceof Term.Query query) {
            return (current, root) -> !query.select(current, root).isEmpty();
        }
        if (term.isValue()) {
            throw scanner.problem("expected an operator such as ==");
        }
        return (current, root) -> term.value(current, root).booleanValue();
    }

    private Term term() {
        if (scanner.take("@")) {
            return new Term.Query(false, paths.segments());
        }
        if (scanner.take("$")) {
            return new Term.Query(true, paths.segments());
        }
        String name = scanner.take(CALL);
        if (name != null) {
            return call(name);
        }
        JsonNode value = literals.value();
        if (value == null) {
            throw scanner.problem("expected @, $, a value or a function");
        }
        return new Term.Literal(value);
    }

    private Term call(String name) {
        Function function = Arrays.stream(Function.values())
                .filter(known -> known.text().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        scanner.problem(name + " is no function; there are length, count, value, match and search"));
        List<Term> arguments = new ArrayList<>();
        scanner.expect("(");
        do {
            scanner.skipBlanks();
            arguments.add(term());
        } while (take(","));
        scanner.skipBlanks();
        scanner.expect(")");
        boolean fit = arguments.size() == function.arity()
                && arguments.stream()
                        .allMatch(term -> function.takesNodes() ? term instanceof Term.Query : term.isValue());
        if (!fit) {
            throw scanner.problem(
                    name + " takes " + function.arity() + " " + (function.takesNodes() ? "query" : "single value(s)"));
        }
        return new Term.Call(function, arguments);
    }

    private boolean take(String token) {
        scanner.skipBlanks();
        return scanner.take(token);
    }
}
