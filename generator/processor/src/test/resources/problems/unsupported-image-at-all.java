package demo;

import dev.sonde.prompt.Image;

@Beg(model = "oracle-small")
interface Beggar {

    @Beg("{{text}}")
    String beg(String text, Image picture);
}
//// next file
package demo;

import dev.sonde.annotation.PromptAnnotation;
import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.AnswerPiece;

@PromptAnnotation(
        client = Client.class,
        request = Request.class,
        reply = Answer.class,
        chunk = AnswerPiece.class,
        operation = "beg",
        stream = "stream",
        route = "POST /beggings")
@interface Beg {
    String value() default "";

    String system() default "";

    String model() default "";
}
//// next file
package demo;

import dev.sonde.processor.provider.Answer;

final class Client {
    Answer beg(Request request) {
        return new Answer(request.model());
    }
}
//// next file
package demo;

import dev.sonde.annotation.Required;
import java.util.List;

record Request(@Required(spec = "#/messages") List<String> messages, @Required(spec = "#/model") String model) {
    static Builder builder() {
        return new Builder();
    }

    static final class Builder {
        Builder model(String model) {
            return this;
        }

        Builder system(String text) {
            return this;
        }

        Builder user(String text) {
            return this;
        }

        Request build() {
            return new Request(List.of(), "");
        }
    }
}
