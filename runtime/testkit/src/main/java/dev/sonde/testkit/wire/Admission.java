package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.ChatParameters;
import dev.sonde.testkit.answer.TokenCount;
import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.EffortNames;
import dev.sonde.testkit.behaviour.FunctionCount;
import dev.sonde.testkit.behaviour.FunctionNames;
import dev.sonde.testkit.behaviour.JsonSchemaRefusal;
import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.behaviour.ReasoningRule;
import dev.sonde.testkit.behaviour.ServedModel;
import dev.sonde.testkit.behaviour.StreamOptions;
import dev.sonde.testkit.behaviour.ThinkingLogProbs;
import dev.sonde.testkit.behaviour.ToolContent;
import dev.sonde.testkit.behaviour.UserIds;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.spec.ConversationRules;
import dev.sonde.testkit.spec.ImageRules;
import dev.sonde.testkit.spec.PeriodRules;
import dev.sonde.testkit.spec.ReasoningRules;
import dev.sonde.testkit.spec.RequestValidator;
import dev.sonde.testkit.spec.StrictFunctions;
import dev.sonde.testkit.spec.Violation;
import dev.sonde.testkit.spec.Violation.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Decides whether the body of a model call is accepted, in the service's order: types, model, values, rules between values,
 * balance.
 */
final class Admission {

    private static final int USER_ID_BYTES = 512;
    private static final int SHORT_NAME = 64;

    /** The document's words for the rules of thinking; it cannot know which of the old models think by default. */
    private static final Set<String> OF_THINKING =
            Set.of(ReasoningRules.TODAY, "While the model thinks, tool_choice must be none or auto.");

    private final Account account;
    private final RequestValidator validator = RequestValidator.bundled();

    Admission(Account account) {
        this.account = account;
    }

    /** @param parameters of the request, not yet known to be valid */
    Optional<ApiError> refuse(Route route, ReceivedRequest request, ChatParameters parameters, byte[] source) {
        JsonNode body = parameters.request();
        Behaviour behaviour = parameters.behaviour();
        List<Violation> violations = validator.check(route.operation(), body, source);
        Optional<ServedModel> model = behaviour.of(ModelLineup.class).model(parameters.model());
        return bad(ImageRules.ofRoles(body))
                .or(() -> bad(first(violations, Kind.STRUCTURE), 422))
                .or(() -> bad(PeriodRules.toolContent(body, behaviour.of(ToolContent.class), source), 422))
                .or(() -> jsonSchema(body, behaviour))
                .or(() -> model.filter(served -> isUnder(route, served)).isPresent()
                        ? Optional.empty()
                        : Optional.of(ApiError.unknownModel(parameters.model(), behaviour)))
                .or(() -> bad(first(
                        violations.stream()
                                .filter(violation -> !isLifted(violation, behaviour))
                                .toList(),
                        Kind.VALUE)))
                .or(() -> bad(PeriodRules.effort(body, behaviour.of(EffortNames.class), source)))
                .or(() -> outOfRange(body, model.orElseThrow(), behaviour))
                .or(() -> longName(body, behaviour))
                .or(() -> logProbs(parameters))
                .or(() -> bad(first(
                        violations.stream()
                                .filter(violation -> holds(violation.subject(), parameters))
                                .toList(),
                        Kind.RULE)))
                .or(() -> tools(route, parameters))
                .or(() -> bad(ConversationRules.check(body)))
                .or(() -> model.orElseThrow().images() ? Optional.empty() : bad(ImageRules.ofTextModel(body, source)))
                .or(() -> parameters.thinks()
                        ? bad(ReasoningRules.check(body, behaviour.of(ReasoningRule.class)))
                        : Optional.empty())
                .or(() -> bad(StrictFunctions.check(body)))
                .or(() -> tooLong(request, body, behaviour.of(ModelLineup.class)))
                .or(() -> account.isEmpty() ? Optional.of(ApiError.insufficientBalance()) : Optional.empty());
    }

    private static Optional<Violation> first(List<Violation> violations, Kind kind) {
        return violations.stream().filter(violation -> violation.kind() == kind).findFirst();
    }

    private static Optional<ApiError> bad(Optional<Violation> violation) {
        return bad(violation, 400);
    }

    private static Optional<ApiError> bad(Optional<Violation> violation, int status) {
        return violation.map(broken -> new ApiError(status, broken.message()));
    }

    /** Under its own base path there is only a model that thinks. */
    private static boolean isUnder(Route route, ServedModel model) {
        return route.base() != Route.Base.SPECIALE || model.thinks();
    }

    /** The service's text is not known. */
    private static Optional<ApiError> tools(Route route, ChatParameters parameters) {
        boolean given = parameters.request().path("tools").size() > 0;
        return route.base() == Route.Base.SPECIALE && given
                ? Optional.of(ApiError.badRequest(parameters.model() + " does not support tools here"))
                : Optional.empty();
    }

    /** Whether a rule of the document holds now; that of images is checked in code, for every lineup. */
    private static boolean holds(String rule, ChatParameters parameters) {
        boolean otherPeriod = rule.equals(ReasoningRules.TODAY)
                && parameters.behaviour().of(ReasoningRule.class) != ReasoningRule.ALL_TURNS;
        boolean idle = OF_THINKING.contains(rule) && !parameters.thinks();
        boolean noRuleYet = rule.equals(PeriodRules.STREAM_OPTIONS)
                && parameters.behaviour().of(StreamOptions.class) == StreamOptions.IGNORED;
        return !otherPeriod && !idle && !noRuleYet && !rule.equals(ImageRules.MODEL);
    }

    /** Whether a limit of the document does not hold as the service behaves now. */
    private static boolean isLifted(Violation violation, Behaviour behaviour) {
        return switch (violation.subject()) {
            case "user_id" -> behaviour.of(UserIds.class) == UserIds.BYTES;
            case "tools" -> behaviour.of(FunctionCount.class) == FunctionCount.UNLIMITED;
            case "reasoning_effort" -> behaviour.of(EffortNames.class) == EffortNames.IGNORED;
            default -> false;
        };
    }

    private static Optional<ApiError> jsonSchema(JsonNode body, Behaviour behaviour) {
        boolean asked = body.path("response_format").path("type").asString("").equals("json_schema");
        return asked && behaviour.of(JsonSchemaRefusal.class) == JsonSchemaRefusal.UNPROCESSABLE
                ? Optional.of(new ApiError(
                        422,
                        "Failed to deserialize the JSON body into the target type: response_format:"
                                + " response_format.type `json_schema` is unavailable now"))
                : Optional.empty();
    }

    /** What the document cannot say, because it changes with the model or with a switch. */
    private static Optional<ApiError> outOfRange(JsonNode body, ServedModel model, Behaviour behaviour) {
        if (body.path("max_tokens").asInt(1) > model.maxOutput()) {
            return Optional.of(ApiError.badRequest(
                    "Invalid max_tokens value, the valid range of max_tokens is [1, " + model.maxOutput() + "]"));
        }
        String user = body.path("user_id").asString("");
        boolean tooLong = user.getBytes(StandardCharsets.UTF_8).length > USER_ID_BYTES;
        return tooLong && behaviour.of(UserIds.class) == UserIds.BYTES
                ? Optional.of(ApiError.badRequest("Invalid user_id value, it may have at most 512 bytes"))
                : Optional.empty();
    }

    private static Optional<ApiError> longName(JsonNode body, Behaviour behaviour) {
        List<JsonNode> tools = body.path("tools").valueStream().toList();
        return behaviour.of(FunctionNames.class) == FunctionNames.UP_TO_128
                ? Optional.empty()
                : IntStream.range(0, tools.size())
                        .filter(i -> functionName(tools.get(i)).length() > SHORT_NAME)
                        .mapToObj(i -> ApiError.badRequest("Invalid tools[" + i
                                + "].function.name value, it may have at most " + SHORT_NAME + " characters"))
                        .findFirst();
    }

    private static String functionName(JsonNode tool) {
        return tool.path("function").path("name").asString("");
    }

    /** The service's text is not known. */
    private static Optional<ApiError> logProbs(ChatParameters parameters) {
        boolean asked = parameters.logprobs()
                || parameters.request().path("top_logprobs").isNumber();
        return asked
                        && parameters.thinks()
                        && parameters.behaviour().of(ThinkingLogProbs.class) == ThinkingLogProbs.REFUSED
                ? Optional.of(ApiError.badRequest("Thinking mode does not support logprobs and top_logprobs"))
                : Optional.empty();
    }

    /** Counts only an explicit {@code max_tokens}: the default shrinks to what is left. */
    private static Optional<ApiError> tooLong(ReceivedRequest request, JsonNode body, ModelLineup lineup) {
        int prompt = TokenCount.ofPrompt(request.texts());
        int completion = body.path("max_tokens").asInt(0);
        return prompt + completion <= lineup.context()
                ? Optional.empty()
                : Optional.of(ApiError.badRequest("This model's maximum context length is " + lineup.context()
                        + " tokens. However, you requested " + (prompt + completion) + " tokens (" + prompt
                        + " in the messages, " + completion + " in the completion). Please reduce the length of the"
                        + " messages or completion."));
    }
}
