package dev.sonde.processor.provider;

import dev.sonde.call.ApiReply;
import dev.sonde.call.CallOptions;
import dev.sonde.call.EventStream;
import dev.sonde.error.ApiException;
import dev.sonde.error.CallException;
import dev.sonde.error.CallState;
import dev.sonde.error.ErrorReply;
import dev.sonde.prompt.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** A client that gives a prepared answer and keeps what it was asked. */
public final class Oracle {

    private final List<Question> questions;
    private final List<CallOptions> options;
    /** What is answered, one after the other; the last again and again. */
    private final List<String> answers;

    public Oracle(String... answers) {
        this(List.of(answers), new ArrayList<>(), new ArrayList<>());
    }

    private Oracle(List<String> answers, List<Question> questions, List<CallOptions> options) {
        this.answers = answers;
        this.questions = questions;
        this.options = options;
    }

    public Oracle with(CallOptions more) {
        options.add(more);
        return new Oracle(answers, questions, options);
    }

    public Answer ask(Question question) {
        String answer = next(question.asStream(false));
        return new Answer(answer, ending(answer));
    }

    public ApiReply<Answer> askStrictlyReply(Question question) {
        return askReply(question);
    }

    public CompletableFuture<ApiReply<Answer>> askStrictlyReplyAsync(Question question) {
        return askReplyAsync(question);
    }

    public EventStream<AnswerPiece> listenStrictly(Question question) {
        return listen(question);
    }

    public Flow.Publisher<AnswerPiece> askStrictlyPublisher(Question question) {
        return askPublisher(question);
    }

    public Answer goOn(Question question) {
        return ask(question);
    }

    public EventStream<AnswerPiece> listenOn(Question question) {
        return listen(question);
    }

    public CompletableFuture<Answer> askAsync(Question question) {
        return CompletableFuture.completedFuture(ask(question));
    }

    public ApiReply<Answer> askReply(Question question) {
        return ApiReply.of(ask(question));
    }

    public CompletableFuture<ApiReply<Answer>> askReplyAsync(Question question) {
        try {
            return CompletableFuture.completedFuture(askReply(question));
        } catch (CallException broken) {
            return CompletableFuture.failedFuture(broken);
        }
    }

    public Flow.Publisher<AnswerPiece> askPublisher(Question question) {
        return subscriber -> {
            SubmissionPublisher<AnswerPiece> publisher = new SubmissionPublisher<>();
            publisher.subscribe(subscriber);
            try {
                listen(question).forEach(publisher::submit);
                publisher.close();
            } catch (CallException broken) {
                publisher.closeExceptionally(broken);
            }
        };
    }

    /** An answer is cut off where it ends with three dots. */
    private static Ending ending(String answer) {
        return answer.endsWith("...") ? Ending.TRUNCATED : Ending.COMPLETE;
    }

    private String next(Question question) {
        questions.add(question);
        if (new Question.Model("oracle-0").equals(question.model())) {
            CallState state = new CallState("POST /questions", 1, null, null, 0);
            throw ApiException.of(new ErrorReply(state, 400, "The model oracle-0 is gone.", null, null));
        }
        return answers.get(Math.min(questions.size(), answers.size()) - 1);
    }

    public EventStream<AnswerPiece> listen(Question question) {
        String answer = next(question.asStream(true));
        List<AnswerPiece> pieces = new ArrayList<>();
        for (String word : answer.split("(?<= )")) {
            pieces.add(new AnswerPiece(word, Ending.NONE));
        }
        pieces.add(new AnswerPiece("", ending(answer)));
        return EventStream.of(pieces);
    }

    /** The settings of all calls so far. */
    public List<CallOptions> options() {
        return options;
    }

    /** All questions so far. */
    public List<Question> questions() {
        return questions;
    }

    /** The only question so far. */
    public Question question() {
        if (questions.size() != 1) {
            throw new AssertionError("Asked: " + questions);
        }
        return questions.get(0);
    }
}
