package dev.sonde.openapi.docs;

import static dev.sonde.openapi.docs.RuntimeNames.API_EXCEPTION;
import static dev.sonde.openapi.docs.RuntimeNames.CALL_EXCEPTION;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Failure;
import dev.sonde.openapi.model.Operation;
import dev.sonde.shape.Shape;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of what may go wrong: each status with its exception, its body, and the operations that answer so. */
final class ErrorsPage {

    private static final Map<String, String> EXCEPTIONS = Map.of(
            "400", "BadRequestException",
            "401", "AuthenticationException",
            "402", "InsufficientBalanceException",
            "403", "PermissionException",
            "404", "NotFoundException",
            "422", "UnprocessableException",
            "429", "RateLimitException");

    private final Api api;
    private final Links links;

    ErrorsPage(Api api, Links links) {
        this.api = api;
        this.links = links;
    }

    String text() {
        return new Markdown()
                .heading(1, "Errors")
                .paragraph(
                        "A call that fails throws a `CallException`. If the server answered, it is an `ApiException`, with status"
                                + " and body; else the connection failed, a clock ran out, or what came could not be read.")
                .java(example())
                .table(List.of("status", "exception", "body", "what it means", "operations"), rows())
                .toString();
    }

    private List<List<String>> rows() {
        Map<String, Set<Failure>> meanings = new TreeMap<>();
        api.operations()
                .forEach(operation -> operation
                        .failures()
                        .forEach(failure -> meanings.computeIfAbsent(failure.status(), status -> new LinkedHashSet<>())
                                .add(failure)));
        return meanings.values().stream().flatMap(Set::stream).map(this::row).toList();
    }

    private List<String> row(Failure failure) {
        List<Operation> operations = api.operations().stream()
                .filter(operation -> operation.failures().contains(failure))
                .toList();
        return List.of(
                failure.status(),
                exception(failure.status()),
                failure.body() == null ? "" : links.shape(failure.body()),
                failure.description(),
                operations.size() == api.operations().size()
                        ? "all"
                        : operations.stream().map(links::operation).collect(Collectors.joining(", ")));
    }

    private static String exception(String status) {
        if (!status.matches("\\d{3}")) {
            return "";
        }
        String otherwise = status.startsWith("5") ? "ServerException" : "UnexpectedReplyException";
        return Markdown.code(EXCEPTIONS.getOrDefault(status, otherwise));
    }

    private String example() {
        MethodSpec.Builder method = ExampleClass.method("call")
                .addParameter(Runnable.class, "call")
                .beginControlFlow("try")
                .addStatement("call.run()")
                .nextControlFlow("catch ($T e)", API_EXCEPTION)
                .addStatement("$T.err.println(e.status() + $S + e.body())", System.class, " ");
        bodies().findFirst()
                .map(CodecExpressions::codec)
                .ifPresent(codec -> method.addStatement(
                        "e.bodyAs($L).ifPresent($L)", codec, CodeBlock.of("$T.err::println", System.class)));
        return ExampleClass.of(
                "error",
                List.of(method.nextControlFlow("catch ($T e)", CALL_EXCEPTION)
                        .addStatement("$T.err.println(e.getMessage())", System.class)
                        .endControlFlow()
                        .build()),
                false);
    }

    private Stream<Shape> bodies() {
        return api.operations().stream()
                .flatMap(operation -> operation.failures().stream())
                .map(Failure::body)
                .filter(Shape.Reference.class::isInstance)
                .map(Shape.class::cast);
    }
}
