package dev.sonde.testkit.wire;

import java.util.Optional;

/**
 * What a request is for.
 *
 * @param target what it asks for
 * @param method the method that this needs
 * @param beta whether it came under {@code /beta}
 * @param model the model in the path, else empty
 */
record Route(Target target, String method, boolean beta, String model) {

    /** What can be asked for. */
    enum Target {
        CHAT,
        COMPLETION,
        MODELS,
        MODEL,
        BALANCE
    }

    private static final String MODELS_PREFIX = "/models/";

    /** The route of a path, with or without the prefixes {@code /beta} and {@code /v1}; empty when there is none. */
    static Optional<Route> of(String path) {
        boolean beta = path.startsWith("/beta/");
        String stable = beta ? path.substring("/beta".length()) : path;
        String plain = stable.startsWith("/v1/") ? stable.substring("/v1".length()) : stable;
        return switch (plain) {
            case "/chat/completions" -> Optional.of(new Route(Target.CHAT, "POST", beta, ""));
            case "/completions" -> Optional.of(new Route(Target.COMPLETION, "POST", beta, ""));
            case "/models" -> Optional.of(new Route(Target.MODELS, "GET", beta, ""));
            case "/user/balance" -> Optional.of(new Route(Target.BALANCE, "GET", beta, ""));
            default ->
                plain.startsWith(MODELS_PREFIX) && plain.length() > MODELS_PREFIX.length()
                        ? Optional.of(new Route(Target.MODEL, "GET", beta, plain.substring(MODELS_PREFIX.length())))
                        : Optional.empty();
        };
    }

    /** Whether it is asked by this method; what can be got can be asked for its head alone. */
    boolean allows(String asked) {
        return asked.equals(method) || (asked.equals("HEAD") && method.equals("GET"));
    }

    boolean asksModel() {
        return target == Target.CHAT || target == Target.COMPLETION;
    }

    /** The operation of the API description whose request this is. */
    String operation() {
        if (target == Target.COMPLETION) {
            return "createCompletion";
        }
        return beta ? "createBetaChatCompletion" : "createChatCompletion";
    }
}
