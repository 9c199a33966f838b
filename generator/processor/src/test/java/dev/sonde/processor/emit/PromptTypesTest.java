package dev.sonde.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.sonde.call.CallOptions;
import dev.sonde.call.CallOptionsBuilder;
import dev.sonde.call.EventStream;
import dev.sonde.json.JsonCodec;
import dev.sonde.prompt.Paragraphs;
import dev.sonde.prompt.Replies;
import dev.sonde.prompt.Template;
import dev.sonde.prompt.TextReply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Pins what generated code calls to the real things. */
class PromptTypesTest {

    @Test
    void names_areThoseOfTheRuntime() {
        assertThat(PromptTypes.ALL)
                .containsExactly(
                        ClassName.get(Template.class),
                        ClassName.get(Replies.class),
                        ClassName.get(Paragraphs.class),
                        ClassName.get(CallOptions.class));
    }

    @Test
    void functions_areThoseOfTheRuntime() {
        assertThatCode(() -> {
                    Template.class.getMethod("of", String.class);
                    Template.class.getMethod("render", Object[].class);
                    Replies.class.getMethod("text", TextReply.class);
                    Replies.class.getMethod("read", TextReply.class, JsonCodec.class);
                    Replies.class.getMethod("readValue", TextReply.class, JsonCodec.class);
                    Replies.class.getMethod("texts", EventStream.class);
                    CallOptions.class.getMethod("builder");
                    CallOptionsBuilder.class.getMethod("totalTimeout", Duration.class);
                    CallOptionsBuilder.class.getMethod("build");
                    Paragraphs.class.getMethod("join", String[].class);
                })
                .doesNotThrowAnyException();
    }
}
