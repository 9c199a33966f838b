package dev.sonde.testkit.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNotationParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\'',
            value = {
                "string ~ {\"type\":\"string\"}",
                "{} ~ {\"type\":\"object\",\"properties\":{},\"required\":[]}",
                "{a: integer, b?: any} ~ {\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"},\"b\":{}},\"required\":[\"a\"]}",
                "(\"A\" | \"B\")[] ~ {\"type\":\"array\",\"items\":{\"enum\":[\"A\",\"B\"]}}",
                "\"A\" | string ~ {\"anyOf\":[{\"const\":\"A\"},{\"type\":\"string\"}]}",
                "{[key: string]: number[]} ~ {\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\",\"items\":{\"type\":\"number\"}}}",
                "{\"e-mail\": string /* with, : and | */} and more ~ {\"type\":\"object\",\"properties\":{\"e-mail\":{\"type\":\"string\"}},\"required\":[\"e-mail\"]}",
                "{a: string /* Born, like 2026-01-31 */} ~ {\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"examples\":[\"2026-01-31\"]}},\"required\":[\"a\"]}",
                "(integer /* more than 0, at most 9.5 */)[] ~ {\"type\":\"array\",\"items\":{\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":9.5}}",
                "{a: string[] /* each once, at least 2 elements */} ~ {\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":2,\"uniqueItems\":true}},\"required\":[\"a\"]}",
                "{a: string /* at most 1 character, matching ^[a,b]$ */} ~ {\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"maxLength\":1,\"pattern\":\"^[a,b]$\"}},\"required\":[\"a\"]}",
                "{[key: \"A\" | \"B\"]: string | null} ~ {\"type\":\"object\",\"propertyNames\":{\"enum\":[\"A\",\"B\"]},\"additionalProperties\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}",
                "N, where N = {n?: N} ~ {\"$ref\":\"#/$defs/N\",\"$defs\":{\"N\":{\"type\":\"object\",\"properties\":{\"n\":{\"$ref\":\"#/$defs/N\"}},\"required\":[]}}}"
            })
    void types_becomeSchemas(String notation, String schema) {
        assertThat(TypeNotationParser.parse(notation)).hasToString(schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{a string}", "(string", "{[key: integer]: string}"})
    void whatIsNoType_isRefused(String text) {
        assertThatThrownBy(() -> TypeNotationParser.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recursiveType_hasAnInstance() {
        assertThat(SchemaInstance.of(TypeNotationParser.parse("Node, where Node = {title: string, children: Node[]}"))
                        .path("title")
                        .isString())
                .isTrue();
    }
}
