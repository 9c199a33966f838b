package dev.sonde.processor.check;

import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Reply;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a method can ask again, if it says how. What its interface says may be meant for others. */
final class RetryCheck {

    private RetryCheck() {}

    static void check(PromptMethod method, Consumer<Diagnostic> found) {
        if (!method.retry().isEmpty()) {
            return;
        }
        for (CallSetting setting : method.settings().call()) {
            if (setting.of() == CallSetting.Of.REPLY) {
                reason(method.reply(), setting)
                        .ifPresent(reason -> found.accept(
                                Problem.INEFFECTIVE_SETTING.at(setting.site(), setting.name(), method.name(), reason)));
            }
        }
    }

    private static Optional<String> reason(Reply reply, CallSetting setting) {
        if (reply instanceof Reply.Arriving) {
            return Optional.of("what has been given away as it arrived cannot be asked for again");
        }
        if (reply instanceof Reply.Complete complete && !complete.canBeAskedForAgain()) {
            return Optional.of("the whole reply is returned, whatever it holds");
        }
        return reply instanceof Reply.Complete && setting.literal() instanceof Literal.Whole
                ? Optional.of("it does not ask again, as nothing says how")
                : Optional.empty();
    }
}
