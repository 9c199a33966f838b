package dev.sonde.processor.check;

import dev.sonde.processor.model.CallSetting;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Timespan;
import java.util.function.Consumer;

/** Whether a call can have a setting of this value. */
final class CallSettingCheck {

    private CallSettingCheck() {}

    static void check(CallSetting setting, Consumer<Diagnostic> found) {
        if (setting.literal() instanceof Literal.Text text) {
            if (Timespan.of(text.value()).isEmpty()) {
                report(
                        setting,
                        "a duration of more than nothing and at most a year, such as 500ms, 30s, 2m or 1h",
                        found);
            }
        } else if (setting.literal() instanceof Literal.Whole whole && whole.value() < 1) {
            report(setting, "at least 1", found);
        }
    }

    private static void report(CallSetting setting, String right, Consumer<Diagnostic> found) {
        found.accept(Problem.INVALID_CALL_SETTING.at(
                setting.site(), setting.name(), right, setting.literal().shown()));
    }
}
