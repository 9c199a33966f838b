package dev.sonde.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.sonde.annotation.CallOption;
import dev.sonde.annotation.Condition;
import dev.sonde.annotation.Conflict;
import dev.sonde.annotation.FallbackOption;
import dev.sonde.annotation.ImageInput;
import dev.sonde.annotation.OneOf;
import dev.sonde.annotation.Pattern;
import dev.sonde.annotation.PromptAnnotation;
import dev.sonde.annotation.Range;
import dev.sonde.annotation.ReplyOption;
import dev.sonde.annotation.Retired;
import dev.sonde.annotation.Size;
import dev.sonde.annotation.StrictTools;
import dev.sonde.annotation.TemplateResource;
import dev.sonde.annotation.TextOption;
import dev.sonde.annotation.ToolCalling;
import dev.sonde.annotation.ToolOption;
import dev.sonde.call.CallOptions;
import dev.sonde.call.EventStream;
import dev.sonde.json.CodedBy;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Description;
import dev.sonde.prompt.Example;
import dev.sonde.prompt.Fenced;
import dev.sonde.prompt.Image;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.Partial;
import dev.sonde.prompt.PromptText;
import dev.sonde.prompt.Trusted;
import dev.sonde.prompt.tool.Tool;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;

/** Pins what the processor knows by name to the real things. */
class RuntimeAnnotationsTest {

    @Test
    void names_areThoseOfTheRuntime() {
        assertThat(RuntimeAnnotations.PROMPT_ANNOTATION).isEqualTo(PromptAnnotation.class.getCanonicalName());
        assertThat(RuntimeAnnotations.CALL_OPTION).isEqualTo(CallOption.class.getCanonicalName());
        assertThat(RuntimeAnnotations.REPLY_OPTION).isEqualTo(ReplyOption.class.getCanonicalName());
        assertThat(RuntimeAnnotations.TOOL_OPTION).isEqualTo(ToolOption.class.getCanonicalName());
        assertThat(RuntimeAnnotations.TOOL_CALLING).isEqualTo(ToolCalling.class.getCanonicalName());
        assertThat(RuntimeAnnotations.STRICT_TOOLS).isEqualTo(StrictTools.class.getCanonicalName());
        assertThat(RuntimeAnnotations.TOOL).isEqualTo(Tool.class.getCanonicalName());
        assertThat(RuntimeAnnotations.FALLBACK_OPTION).isEqualTo(FallbackOption.class.getCanonicalName());
        assertThat(RuntimeAnnotations.IMAGE_INPUT).isEqualTo(ImageInput.class.getCanonicalName());
        assertThat(RuntimeAnnotations.TEXT_OPTION).isEqualTo(TextOption.class.getCanonicalName());
        assertThat(RuntimeAnnotations.TEMPLATE_RESOURCE).isEqualTo(TemplateResource.class.getCanonicalName());
        assertThat(RuntimeAnnotations.TRUSTED).isEqualTo(Trusted.class.getCanonicalName());
        assertThat(RuntimeAnnotations.FENCED).isEqualTo(Fenced.class.getCanonicalName());
        assertThat(RuntimeAnnotations.PROMPT_TEXT).isEqualTo(PromptText.class.getCanonicalName());
        assertThat(RuntimeAnnotations.RANGE).isEqualTo(Range.class.getCanonicalName());
        assertThat(RuntimeAnnotations.SIZE).isEqualTo(Size.class.getCanonicalName());
        assertThat(RuntimeAnnotations.PATTERN).isEqualTo(Pattern.class.getCanonicalName());
        assertThat(RuntimeAnnotations.ONE_OF).isEqualTo(OneOf.class.getCanonicalName());
        assertThat(RuntimeAnnotations.RETIRED).isEqualTo(Retired.class.getCanonicalName());
        assertThat(RuntimeAnnotations.RETIRED + RuntimeAnnotations.REPEATED)
                .isEqualTo(Retired.List.class.getCanonicalName());
        assertThat(RuntimeAnnotations.CONFLICT).isEqualTo(Conflict.class.getCanonicalName());
        assertThat(RuntimeAnnotations.CONFLICT + RuntimeAnnotations.REPEATED)
                .isEqualTo(Conflict.List.class.getCanonicalName());
        assertThat(RuntimeAnnotations.EXAMPLE).isEqualTo(Example.class.getCanonicalName());
        assertThat(RuntimeAnnotations.EXAMPLE + RuntimeAnnotations.REPEATED)
                .isEqualTo(Example.List.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_PROPERTY).isEqualTo(JsonProperty.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_PROPERTY_DESCRIPTION)
                .isEqualTo(JsonPropertyDescription.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_CLASS_DESCRIPTION).isEqualTo(JsonClassDescription.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_ALIAS).isEqualTo(JsonAlias.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_CREATOR).isEqualTo(JsonCreator.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_SUB_TYPES).isEqualTo(JsonSubTypes.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_TYPE_INFO).isEqualTo(JsonTypeInfo.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_TYPE_NAME).isEqualTo(JsonTypeName.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_VALUE).isEqualTo(JsonValue.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_DESERIALIZE).isEqualTo(JsonDeserialize.class.getCanonicalName());
        assertThat(RuntimeAnnotations.CODED_BY).isEqualTo(CodedBy.class.getCanonicalName());
        assertThat(RuntimeAnnotations.JSON_NAMING).isEqualTo(JsonNaming.class.getCanonicalName());
        assertThat(RuntimeAnnotations.DESCRIPTION).isEqualTo(Description.class.getCanonicalName());
        assertThat(RuntimeAnnotations.CONSTRAINTS).isEqualTo(Min.class.getPackageName());
        assertThat(ParameterReader.CALL_OPTIONS.canonicalName()).isEqualTo(CallOptions.class.getCanonicalName());
        assertThat(ParameterReader.IMAGE.canonicalName()).isEqualTo(Image.class.getCanonicalName());
        assertThat(ParameterReader.CONVERSATION.canonicalName()).isEqualTo(Conversation.class.getCanonicalName());
        assertThat(ReplyReader.EVENT_STREAM.canonicalName()).isEqualTo(EventStream.class.getCanonicalName());
        assertThat(ReplyReader.COMPLETION).isEqualTo(Completion.class.getCanonicalName());
        assertThat(ReplyReader.OUTCOME).isEqualTo(Outcome.class.getCanonicalName());
        assertThat(ReplyReader.PARTIAL).isEqualTo(Partial.class.getCanonicalName());
    }

    @Test
    void elements_areThoseOfTheRuntime() {
        assertThat(elements(PromptAnnotation.class))
                .containsExactly(
                        "chunk",
                        "client",
                        "json",
                        "message",
                        "operation",
                        "options",
                        "reply",
                        "request",
                        "route",
                        "stream",
                        "text");
        assertThat(elements(CallOption.class)).containsExactly("value");
        assertThat(elements(ReplyOption.class)).containsExactly("value");
        assertThat(elements(ToolOption.class)).containsExactly("value");
        assertThat(elements(ToolCalling.class)).containsExactly("definition", "fold", "name", "tools");
        assertThat(elements(StrictTools.class))
                .containsExactly("definitions", "formats", "keywords", "operation", "route", "stream");
        assertThat(elements(Tool.class)).containsExactly("name", "value");
        assertThat(elements(FallbackOption.class)).containsExactly("value");
        assertThat(elements(Example.class)).containsExactly("answer", "user");
        assertThat(elements(ImageInput.class)).containsExactly("models", "option", "spec");
        assertThat(elements(TextOption.class)).containsExactly("begins", "operation", "route", "stream");
        assertThat(elements(TemplateResource.class)).containsExactly("value");
        assertThat(elements(Range.class)).containsExactly("exclusiveMax", "exclusiveMin", "max", "min", "spec");
        assertThat(elements(Size.class)).containsExactly("max", "min", "spec");
        assertThat(elements(Pattern.class)).containsExactly("spec", "value");
        assertThat(elements(OneOf.class)).containsExactly("open", "spec", "value");
        assertThat(elements(Conflict.class)).containsExactly("message", "refused", "spec", "value");
        assertThat(elements(Condition.class)).containsExactly("below", "component", "is", "not");
        assertThat(elements(Retired.class)).contains("refused", "replacement", "since", "spec", "value");
    }

    private static List<String> elements(Class<?> annotation) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .map(java.lang.reflect.Method::getName)
                .sorted()
                .toList();
    }
}
