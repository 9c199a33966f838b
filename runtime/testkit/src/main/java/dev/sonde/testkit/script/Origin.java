package dev.sonde.testkit.script;

import java.lang.StackWalker.StackFrame;

/** The place in a test that does something. */
final class Origin {

    private static final String DOOR = "dev.sonde.testkit.FakeDeepSeek";

    private Origin() {}

    /** The place that makes a rule. */
    static String ofRule() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isOurs(frame.getClassName()))
                        .findFirst()
                        .map(Origin::describe)
                        .orElse("an unknown place"));
    }

    private static boolean isOurs(String type) {
        return type.startsWith(Origin.class.getPackageName() + ".") || type.equals(DOOR);
    }

    private static String describe(StackFrame frame) {
        return frame.toStackTraceElement().toString();
    }
}
