package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.annotation.PromptAnnotation;
import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.AnswerPiece;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Question;

interface Translator {

    @Ask("Translate {{text}}")
    String translate(String text);

    @Beg("Shorten {{text}}")
    String shorten(String text);

    @PromptAnnotation(
            client = Oracle.class,
            request = Question.class,
            reply = Answer.class,
            chunk = AnswerPiece.class,
            operation = "ask",
            stream = "listen",
            route = "POST /beggings")
    @interface Beg {
        String value();
    }
}
