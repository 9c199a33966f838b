package dev.sonde.testkit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sonde.testkit.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemaInstanceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string'}",
                "{'type':'string','minLength':10}",
                "{'type':'string','maxLength':2}",
                "{'type':'string','pattern':'^[A-Z]{3}$'}",
                "{'type':'string','pattern':'^[a-zA-Z0-9_-]+$'}",
                "{'type':'string','format':'date-time'}",
                "{'type':'integer'}",
                "{'type':'integer','minimum':7}",
                "{'type':'integer','exclusiveMinimum':7}",
                "{'type':'integer','maximum':-3}",
                "{'type':'integer','exclusiveMaximum':0}",
                "{'type':'integer','multipleOf':5,'minimum':7}",
                "{'type':'number','minimum':0,'maximum':0.25}",
                "{'type':'number','exclusiveMinimum':0,'exclusiveMaximum':1}",
                "{'type':'number','exclusiveMinimum':0,'maximum':1}",
                "{'type':'boolean'}",
                "{'const':3}",
                "{'enum':['A','B']}",
                "{'type':['null','string']}",
                "{'anyOf':[{'type':'null'},{'type':'string'}]}",
                "{'type':'array','items':{'type':'number'},'minItems':3}",
                "{'type':'array','items':{'type':'number'},'maxItems':0}",
                "{'type':'array','items':{'type':'number'},'minItems':3,'uniqueItems':true}",
                "{'type':'array','items':{'type':'string'},'minItems':3,'uniqueItems':true}",
                "{'type':'array','items':{'enum':['A','B']},'minItems':2,'uniqueItems':true}",
                "{'type':'object','additionalProperties':{'type':'integer'}}",
                "{'type':'object','additionalProperties':{'type':'integer'},'minProperties':2}",
                "{'type':'object','propertyNames':{'enum':['A','B']},'additionalProperties':{},'minProperties':2}",
                "{'type':'object','properties':{'a':{'type':'object','properties':{'b':{'type':'array'}}}},'required':['a']}",
                "{'allOf':[{'type':'object','properties':{'a':{'type':'string'}},'required':['a']},"
                        + "{'properties':{'b':{'type':'integer'}},'required':['b']}]}",
                "{'oneOf':[{'type':'object','properties':{'kind':{'const':'x'}},'required':['kind']},"
                        + "{'type':'object','properties':{'kind':{'const':'y'}},'required':['kind']}]}",
                "{'$ref':'#/$defs/Tree','$defs':{'Tree':{'type':'object','properties':{'name':{'type':'string'},"
                        + "'children':{'type':'array','items':{'$ref':'#/$defs/Tree'}},'parent':{'$ref':'#/$defs/Tree'}},"
                        + "'required':['name','children']}}}",
                "{'$ref':'#/$defs/E','$defs':{'E':{'anyOf':[{'type':'array','items':{'$ref':'#/$defs/E'},'minItems':2},"
                        + "{'type':'string'}]}}}",
                "{}"
            })
    void instance_fitsItsSchema(String text) {
        JsonNode schema = Wire.json(text.replace('\'', '"'));
        JsonNode instance = SchemaInstance.of(schema);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(instance))
                .as(instance.toString())
                .isEmpty();
    }

    @Test
    void examples_areTaken() {
        assertThat(SchemaInstance.of(Wire.json("{\"type\":\"string\",\"examples\":[\"HAPPY\"]}"))
                        .asString())
                .isEqualTo("HAPPY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','minLength':2000000000}",
                "{'type':'array','minItems':2000000000,'items':{'type':'array','minItems':2000000000}}",
                "{'type':'object','required':['a','b'],'properties':{'a':{'$ref':'#'},'b':{'$ref':'#'}}}"
            })
    void schemaThatAsksForTooMuch_getsLess(String text) {
        JsonNode instance = SchemaInstance.of(Wire.json(text.replace('\'', '"')));
        assertThat(instance.toString()).hasSizeLessThan(3_000_000);
    }

    @Test
    void schemaWithoutFiniteInstance_endsNevertheless() {
        assertThat(SchemaInstance.of(Wire.json("{\"$ref\":\"#\"}")).isNull()).isTrue();
    }
}
