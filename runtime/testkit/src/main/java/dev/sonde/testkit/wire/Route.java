package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.SpecialeBase;
import java.util.Optional;

/**
 * What a request is for.
 *
 * @param target what it asks for
 * @param method the method that this needs
 * @param base the base path under which it came
 * @param model the model in the path, else empty
 */
record Route(Target target, String method, Base base, String model) {

    /** What can be asked for. */
    enum Target {
        CHAT,
        COMPLETION,
        MODELS,
        MODEL,
        BALANCE
    }

    /** The base paths, each with or without {@code /v1} behind it. */
    enum Base {
        STABLE(""),
        BETA("/beta"),
        SPECIALE(SpecialeBase.PATH);

        private final String path;

        Base(String path) {
            this.path = path;
        }

        static Base of(String path) {
            return path.startsWith(BETA.path + "/") ? BETA : path.startsWith(SPECIALE.path + "/") ? SPECIALE : STABLE;
        }
    }

    private static final String MODELS_PREFIX = "/models/";

    /** The route of a path; empty when there is none. */
    static Optional<Route> of(String path) {
        Base base = Base.of(path);
        String stable = path.substring(base.path.length());
        String plain = stable.startsWith("/v1/") ? stable.substring("/v1".length()) : stable;
        return switch (plain) {
            case "/chat/completions" -> Optional.of(new Route(Target.CHAT, "POST", base, ""));
            case "/completions" -> Optional.of(new Route(Target.COMPLETION, "POST", base, ""));
            case "/models" -> Optional.of(new Route(Target.MODELS, "GET", base, ""));
            case "/user/balance" -> Optional.of(new Route(Target.BALANCE, "GET", base, ""));
            default ->
                plain.startsWith(MODELS_PREFIX) && plain.length() > MODELS_PREFIX.length()
                        ? Optional.of(new Route(Target.MODEL, "GET", base, plain.substring(MODELS_PREFIX.length())))
                        : Optional.empty();
        };
    }

    /** Whether it is asked by this method; what can be got can be asked for its head alone. */
    boolean allows(String asked) {
        return asked.equals(method) || (asked.equals("HEAD") && method.equals("GET"));
    }

    /** Whether it is there, as the service behaves: the base path of one model had its days, and only chats. */
    boolean isServed(Behaviour behaviour) {
        return base != Base.SPECIALE
                || (target == Target.CHAT && behaviour.of(SpecialeBase.class) == SpecialeBase.SERVED);
    }

    boolean asksModel() {
        return target == Target.CHAT || target == Target.COMPLETION;
    }

    /** The operation of the API description whose request this is. */
    String operation() {
        if (target == Target.COMPLETION) {
            return "createCompletion";
        }
        return base == Base.BETA ? "createBetaChatCompletion" : "createChatCompletion";
    }
}
