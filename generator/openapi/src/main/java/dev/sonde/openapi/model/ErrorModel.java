package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** Puts together what operations say of the types that are bodies of errors. */
    static Map<ClassName, ErrorModel> of(List<Operation> operations) {
        Map<ClassName, List<List<ErrorBody>>> mentions = new LinkedHashMap<>();
        for (Operation operation : operations) {
            List<ErrorBody> errors = operation.errors();
            errors.forEach(error -> mentions.computeIfAbsent(error.type(), type -> new ArrayList<>())
                    .add(errors));
        }
        Map<ClassName, ErrorModel> models = new LinkedHashMap<>();
        mentions.forEach((type, errors) -> models.put(type, of(type, errors)));
        return models;
    }

    private static ErrorModel of(ClassName type, List<List<ErrorBody>> operations) {
        Set<String> own = new LinkedHashSet<>();
        operations.forEach(errors -> statuses(errors, type, true).forEach(own::add));
        if (!own.contains(ErrorBody.OTHERS)) {
            return new ErrorModel(type, false, List.copyOf(own));
        }
        List<List<String>> foreign = operations.stream()
                .filter(errors -> statuses(errors, type, true).anyMatch(ErrorBody.OTHERS::equals))
                .map(errors -> statuses(errors, type, false).toList())
                .toList();
        List<String> exceptions = new ArrayList<>(foreign.get(0));
        foreign.forEach(exceptions::retainAll);
        exceptions.removeAll(own);
        return new ErrorModel(type, true, exceptions);
    }

    /** The statuses of an operation whose body is of a type, or of which it is not. */
    private static Stream<String> statuses(List<ErrorBody> errors, ClassName type, boolean same) {
        return errors.stream()
                .filter(error -> error.type().equals(type) == same)
                .flatMap(error -> error.statuses().stream());
    }
}
