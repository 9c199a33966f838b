package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.ChatParameters;
import dev.sonde.testkit.answer.TokenCount;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.spec.ApiDocument;
import dev.sonde.testkit.spec.ConversationRules;
import dev.sonde.testkit.spec.RequestValidator;
import dev.sonde.testkit.spec.StrictFunctions;
import dev.sonde.testkit.spec.Violation;
import dev.sonde.testkit.spec.Violation.Kind;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Decides whether the body of a model call is accepted, in the service's order: types, model, values, rules between values,
 * balance.
 */
final class Admission {

    private static final int CONTEXT = 1_048_576;

    private final Account account;
    private final ApiDocument document = ApiDocument.bundled();
    private final RequestValidator validator = RequestValidator.bundled();

    Admission(Account account) {
        this.account = account;
    }

    Optional<ApiError> refuse(Route route, ReceivedRequest request, JsonNode body, byte[] source) {
        List<Violation> violations = validator.check(route.operation(), body, source);
        return first(violations, Kind.STRUCTURE)
                .map(violation -> new ApiError(422, violation.message()))
                .or(() -> unknownModel(body.path("model").asString("")))
                .or(() -> first(violations, Kind.VALUE).map(Admission::badRequest))
                .or(() -> first(violations, Kind.RULE).map(Admission::badRequest))
                .or(() -> ConversationRules.check(body).map(Admission::badRequest))
                .or(() -> StrictFunctions.check(body).map(Admission::badRequest))
                .or(() -> tooLong(route, request, body))
                .or(() -> account.isEmpty() ? Optional.of(ApiError.insufficientBalance()) : Optional.empty());
    }

    private static Optional<Violation> first(List<Violation> violations, Kind kind) {
        return violations.stream().filter(violation -> violation.kind() == kind).findFirst();
    }

    private static ApiError badRequest(Violation violation) {
        return ApiError.badRequest(violation.message());
    }

    private Optional<ApiError> unknownModel(String model) {
        return document.accepts(model)
                ? Optional.empty()
                : Optional.of(ApiError.badRequest("The supported API model names are "
                        + String.join(" or ", document.currentModels()) + ", but you passed " + model + "."));
    }

    /** Counts only an explicit {@code max_tokens}: the default shrinks to what is left. */
    private static Optional<ApiError> tooLong(Route route, ReceivedRequest request, JsonNode body) {
        int prompt = TokenCount.ofPrompt(request.texts());
        int completion = body.path("max_tokens").isIntegralNumber()
                ? new ChatParameters(body, route.target() == Route.Target.CHAT).maxTokens()
                : 0;
        return prompt + completion <= CONTEXT
                ? Optional.empty()
                : Optional.of(ApiError.badRequest("This model's maximum context length is " + CONTEXT
                        + " tokens. However, you requested " + (prompt + completion) + " tokens (" + prompt
                        + " in the messages, " + completion + " in the completion). Please reduce the length of the"
                        + " messages or completion."));
    }
}
