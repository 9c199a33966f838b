package dev.sonde.processor.provider;

import dev.sonde.call.CallOptions;
import dev.sonde.call.EventStream;
import dev.sonde.prompt.Ending;
import java.util.ArrayList;
import java.util.List;

/** A client that gives a prepared answer and keeps what it was asked. */
public final class Oracle {

    private final List<Question> questions;
    private final List<CallOptions> options;
    private final String answer;

    public Oracle(String answer) {
        this(answer, new ArrayList<>(), new ArrayList<>());
    }

    private Oracle(String answer, List<Question> questions, List<CallOptions> options) {
        this.answer = answer;
        this.questions = questions;
        this.options = options;
    }

    public Oracle with(CallOptions more) {
        options.add(more);
        return new Oracle(answer, questions, options);
    }

    public Answer ask(Question question) {
        questions.add(question);
        return new Answer(answer);
    }

    public EventStream<AnswerPiece> listen(Question question) {
        questions.add(question);
        List<AnswerPiece> pieces = new ArrayList<>();
        for (String word : answer.split("(?<= )")) {
            pieces.add(new AnswerPiece(word, Ending.NONE));
        }
        pieces.add(new AnswerPiece("", Ending.COMPLETE));
        return EventStream.of(pieces);
    }

    /** The settings of all calls so far. */
    public List<CallOptions> options() {
        return options;
    }

    /** The only question so far. */
    public Question question() {
        if (questions.size() != 1) {
            throw new AssertionError("Asked: " + questions);
        }
        return questions.get(0);
    }
}
