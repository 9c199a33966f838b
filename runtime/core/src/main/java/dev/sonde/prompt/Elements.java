package dev.sonde.prompt;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonProblem;
import dev.sonde.prompt.lenient.Reading;
import dev.sonde.prompt.lenient.ReplyJson;
import java.util.List;

/**
 * The elements of a list that was asked for as <code>{"value": [ … ]}</code>, each as soon as it is complete. The bare list is taken as
 * well, and the only list of an object with other names; a code fence, thoughts and prose around it are passed over.
 *
 * <p>Holds no more of the text than what follows the last complete element: that is what failures carry.
 *
 * <p>Why not a parser that is fed: it would refuse what models get slightly wrong, where the reading of a complete element
 * tolerates it.
 */
final class Elements<E> extends Unfolding<E> {

    private enum Place {
        BEFORE,
        AROUND,
        LIST,
        AFTER
    }

    private final JsonCodec<E> codec;
    private final Preamble preamble = new Preamble();
    private final JsonScanner scanner = new JsonScanner();

    /** What came since the last complete element. */
    private final StringBuilder unread = new StringBuilder();

    private final StringBuilder element = new StringBuilder();
    private Place place = Place.BEFORE;
    /** Whether an object stands around the list. */
    private boolean wrapped;
    /** Objects and lists that are open within the element, or beside the list. */
    private int depth;

    private boolean listed;
    private int count;

    private Elements(JsonCodec<E> codec) {
        this.codec = codec;
    }

    /** Begins with an empty list. */
    record Start<E>(JsonCodec<E> codec) implements Beginning<E> {
        @Override
        public Unfolding<E> begin() {
            return new Elements<>(codec);
        }
    }

    @Override
    Unfolding<E> anew() {
        return new Elements<>(codec);
    }

    @Override
    void add(String piece) {
        unread.append(piece);
        for (int i = 0; i < piece.length(); i++) {
            char next = piece.charAt(i);
            switch (place) {
                case BEFORE -> before(next);
                case AROUND -> around(next, scanner.isStructure(next));
                case LIST -> {
                    if (inList(next, scanner.isStructure(next))) {
                        unread.setLength(0);
                        unread.append(piece, i + 1, piece.length());
                    }
                }
                case AFTER -> {}
            }
        }
    }

    private void before(char next) {
        if (preamble.isOver(next)) {
            wrapped = next == '{';
            listed = !wrapped;
            place = wrapped ? Place.AROUND : Place.LIST;
            scanner.isStructure(next);
        }
    }

    private void around(char next, boolean structure) {
        if (!structure) {
            return;
        }
        if (next == '[' && depth == 0) {
            if (listed) {
                throw invalid("it holds several lists where one was asked for");
            }
            listed = true;
            place = Place.LIST;
        } else if (next == '{' || next == '[') {
            depth++;
        } else if (next == '}' || next == ']') {
            place = depth == 0 ? Place.AFTER : Place.AROUND;
            depth--;
        }
    }

    /** Whether an element has become complete. */
    private boolean inList(char next, boolean structure) {
        boolean between = structure && depth == 0;
        if (between && (next == ',' || next == ']')) {
            boolean some = complete();
            if (next == ']') {
                place = wrapped ? Place.AROUND : Place.AFTER;
            }
            return some;
        }
        if (!between || !Character.isWhitespace(next) || !element.isEmpty()) {
            element.append(next);
        }
        if (structure && (next == '{' || next == '[')) {
            depth++;
        } else if (structure && (next == '}' || next == ']')) {
            depth--;
            return depth == 0 && complete();
        }
        return false;
    }

    private boolean complete() {
        String json = element.toString().strip();
        element.setLength(0);
        if (json.isEmpty()) {
            return false;
        }
        try {
            boolean structure = json.startsWith("{") || json.startsWith("[");
            Reading<E> read = structure ? ReplyJson.read(json, codec) : ReplyJson.readValue(json, codec);
            give(read.value());
        } catch (InvalidReplyException e) {
            throw InvalidReplyException.of(
                    e.problems().stream().map(this::inWhole).toList(), unread.toString());
        }
        count++;
        return true;
    }

    private JsonProblem inWhole(JsonProblem problem) {
        return new JsonProblem("$[" + count + "]" + problem.path().substring(1), problem.sentence());
    }

    @Override
    void end(Ending ending) {
        boolean said = ending == Ending.COMPLETE || ending == Ending.UNKNOWN || ending == Ending.NONE;
        if (!said || place == Place.BEFORE) {
            Replies.require(unread.toString(), ending);
        }
        if (!listed) {
            throw invalid("it holds no list");
        }
        if (place != Place.AFTER) {
            throw invalid("the list is not closed");
        }
    }

    private InvalidReplyException invalid(String problem) {
        return InvalidReplyException.of(List.of(new JsonProblem("$", problem)), unread.toString());
    }
}
