package dev.sonde.prompt;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonProblem;
import java.util.List;

/** Tells the model what is wrong with its reply. */
final class RepairMessage {

    /** So many are named: more would cost tokens and help no more. */
    private static final int MOST = 20;

    private RepairMessage() {}

    static String of(InvalidReplyException invalid) {
        StringBuilder message = new StringBuilder("Your reply cannot be used:\n");
        List<JsonProblem> problems = invalid.problems();
        for (JsonProblem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            message.append("- ").append(problem).append('\n');
        }
        if (problems.size() > MOST) {
            message.append("- and ").append(problems.size() - MOST).append(" more\n");
        }
        return message.append("Reply again, in the form that was asked for, with all of this put right.")
                .toString();
    }
}
