package dev.sonde.processor.provider;

import dev.sonde.call.EventStream;
import dev.sonde.prompt.Ending;
import java.util.ArrayList;
import java.util.List;

/** A client that gives a prepared answer and keeps what it was asked. */
public final class Oracle {

    private final List<Question> questions = new ArrayList<>();
    private final String answer;

    public Oracle(String answer) {
        this.answer = answer;
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

    /** The only question so far. */
    public Question question() {
        if (questions.size() != 1) {
            throw new AssertionError("Asked: " + questions);
        }
        return questions.get(0);
    }
}
