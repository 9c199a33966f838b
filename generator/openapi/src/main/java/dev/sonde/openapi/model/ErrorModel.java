package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type that is the body of errors, in any operation.
 *
 * @param all whether it is the body of all errors but those of the statuses
 * @param statuses those it is the body of, or else those it is not
 */
public record ErrorModel(ClassName type, boolean all, List<String> statuses) {

    public ErrorModel {
        statuses = List.copyOf(statuses);
    }

    /** Puts together what operations say of a type; empty if it is the body of no error. */
    static Optional<ErrorModel> of(ClassName type, List<Operation> operations) {
        Set<String> own = new LinkedHashSet<>();
        operations.forEach(operation -> statuses(operation, type, true).forEach(own::add));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (!own.contains(ErrorBody.OTHERS)) {
            return Optional.of(new ErrorModel(type, false, List.copyOf(own)));
        }
        List<List<String>> foreign = operations.stream()
                .filter(operation -> statuses(operation, type, true).anyMatch(ErrorBody.OTHERS::equals))
                .map(operation -> statuses(operation, type, false).toList())
                .toList();
        List<String> exceptions = new ArrayList<>(foreign.get(0));
        foreign.forEach(exceptions::retainAll);
        exceptions.removeAll(own);
        return Optional.of(new ErrorModel(type, true, exceptions));
    }

    /** The statuses of an operation whose body is of a type, or of which it is not. */
    private static Stream<String> statuses(Operation operation, ClassName type, boolean same) {
        return operation.errors().stream()
                .filter(error -> error.type().equals(type) == same)
                .flatMap(error -> error.statuses().stream());
    }
}
