package dev.sonde.testkit.verify;

import dev.sonde.testkit.script.ReceivedRequest;
import java.util.List;
import java.util.stream.Collectors;

/** Requests and texts as a failure shows them: on one line, cut where they are long. */
final class Words {

    private static final int LONGEST = 100;

    private Words() {}

    static String quote(String text) {
        String line = text.replace("\r", "\\r").replace("\n", "\\n");
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + '"';
    }

    static String quote(List<String> texts) {
        return texts.stream().map(Words::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    static String requests(int count) {
        return count == 1 ? "1 request" : count + " requests";
    }

    static String line(int number, ReceivedRequest request) {
        StringBuilder line = new StringBuilder("  #")
                .append(number)
                .append(' ')
                .append(request.method())
                .append(' ')
                .append(request.path());
        if (!request.model().isEmpty()) {
            line.append(", model ").append(request.model());
        }
        if (!request.lastUserText().isEmpty()) {
            line.append(", user says ").append(quote(request.lastUserText()));
        }
        return line.toString();
    }
}
