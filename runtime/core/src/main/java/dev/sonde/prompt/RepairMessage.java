package dev.sonde.prompt;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonProblem;

/** Tells the model what is wrong with its reply. */
final class RepairMessage {

    /** So many are named: more would cost tokens and help no more. */
    private static final int MOST = 20;

    private RepairMessage() {}

    static String of(InvalidReplyException invalid) {
        return "Your reply cannot be used:\n" + JsonProblem.lines(invalid.problems(), MOST)
                + "Reply again, in the form that was asked for, with all of this put right.";
    }
}
