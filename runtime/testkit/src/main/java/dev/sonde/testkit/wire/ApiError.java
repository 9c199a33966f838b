package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.behaviour.ServedModel;
import dev.sonde.testkit.behaviour.UnauthorizedBody;
import dev.sonde.testkit.behaviour.UnknownModelText;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error as the service reports it.
 *
 * @param status the HTTP status
 * @param message what went wrong
 */
record ApiError(int status, String message) {

    private static final Map<Integer, String> TYPES = Map.of(
            401, "authentication_error",
            402, "unknown_error",
            429, "rate_limit_error",
            500, "server_error",
            503, "service_unavailable_error");

    private static final Map<Integer, String> MESSAGES = Map.of(
            400, "Invalid Format",
            401, "Authentication Fails",
            402, "Insufficient Balance",
            404, "Not Found",
            405, "Method Not Allowed",
            422, "Invalid Parameters",
            429, "Rate Limit Reached",
            500, "Internal Server Error",
            503, "Service is too busy. Please try again later.");

    /** Of a model that there is not. */
    static ApiError unknownModel(String model, Behaviour behaviour) {
        List<String> names = behaviour.of(ModelLineup.class).models().stream()
                .filter(ServedModel::listed)
                .map(ServedModel::id)
                .toList();
        return badRequest(
                behaviour.of(UnknownModelText.class) == UnknownModelText.NOT_EXIST
                        ? "Model Not Exist"
                        : "The supported API model names are " + String.join(" or ", names) + ", but you passed "
                                + model + ".");
    }

    static ApiError badRequest(String message) {
        return new ApiError(400, message);
    }

    static ApiError insufficientBalance() {
        return usual(402);
    }

    /** Of a call that is one too many at a time. How the service's text goes on after its first sentence is not known. */
    static ApiError tooConcurrent(int concurrency, int limit) {
        return new ApiError(
                429,
                "Your current concurrency is " + concurrency + ", which exceeds your concurrency limit of " + limit
                        + " based on your remaining balance. Please top up your account to raise the limit.");
    }

    /** With the usual message of the status. */
    static ApiError usual(int status) {
        return new ApiError(status, MESSAGES.getOrDefault(status, "Error"));
    }

    /** The body. Its {@code code} is the same for every error, as on the wire; only the status tells errors apart. */
    ObjectNode body(Behaviour behaviour) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode error = body.putObject("error")
                .put("message", message)
                .put("type", TYPES.getOrDefault(status, "invalid_request_error"));
        if (status != 401 || behaviour.of(UnauthorizedBody.class) != UnauthorizedBody.WITHOUT_PARAM) {
            error.putNull("param");
        }
        error.put("code", "invalid_request_error");
        return body;
    }
}
