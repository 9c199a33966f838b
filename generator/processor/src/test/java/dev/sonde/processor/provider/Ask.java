package dev.sonde.processor.provider;

import dev.sonde.annotation.CallOption;
import dev.sonde.annotation.FallbackOption;
import dev.sonde.annotation.ImageInput;
import dev.sonde.annotation.PromptAnnotation;
import dev.sonde.annotation.ReplyOption;
import dev.sonde.annotation.StrictTools;
import dev.sonde.annotation.TemplateResource;
import dev.sonde.annotation.TextOption;
import dev.sonde.annotation.ToolCalling;
import dev.sonde.annotation.ToolOption;
import dev.sonde.prompt.RetryInvalid;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@PromptAnnotation(
        client = Oracle.class,
        request = Question.class,
        options = AskOptions.class,
        message = Turn.class,
        reply = Answer.class,
        chunk = AnswerPiece.class,
        operation = "ask",
        stream = "listen",
        route = "POST /questions")
@ToolCalling(tools = "tools", definition = Question.Tool.class, name = "name", fold = AnswerFold.class)
@StrictTools(
        operation = "askStrictly",
        stream = "listenStrictly",
        route = "POST /strict-questions",
        keywords = "minimum",
        formats = "uuid",
        definitions = "$types")
@ImageInput(option = "model", models = "oracle-large", spec = "#/images")
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Ask {

    String value() default "";

    String system() default "";

    @TextOption(begins = true, operation = "goOn", stream = "listenOn", route = "POST /beginnings")
    String beginning() default "";

    @TemplateResource("value")
    String resource() default "";

    @TemplateResource("system")
    String systemResource() default "";

    String model() default "";

    double temperature() default 1;

    double share() default 1;

    int maxTokens() default 0;

    long seed() default 0;

    boolean logged() default false;

    String effort() default "";

    String thinking() default "";

    String label() default "";

    String[] stop() default {};

    double penalty() default 0;

    @FallbackOption("model")
    String[] fallbackModels() default {};

    @CallOption("idleTimeout")
    String idleTimeout() default "";

    @CallOption("totalTimeout")
    String patience() default "";

    @CallOption("attempts")
    int attempts() default 0;

    @ReplyOption("of")
    RetryInvalid retryInvalid() default RetryInvalid.NONE;

    @ReplyOption("attempts")
    int replyAttempts() default 0;

    @ReplyOption("tokens")
    long replyTokens() default 0;

    @ToolOption("types")
    Class<?>[] tools() default {};

    @ToolOption("rounds")
    int toolRounds() default 0;

    @ToolOption("tokens")
    long toolTokens() default 0;

    @ToolOption("strict")
    boolean strictTools() default true;
}
