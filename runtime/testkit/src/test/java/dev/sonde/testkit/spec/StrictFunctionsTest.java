package dev.sonde.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.Wire;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which schemas the parameters of a strict function may have, keyword by keyword; places in which they may stand. */
class StrictFunctionsTest {

    private static FakeDeepSeek fake;

    @BeforeAll
    static void start() {
        fake = FakeDeepSeek.start();
    }

    @AfterAll
    static void stop() {
        fake.close();
    }

    private static HttpResponse<String> send(boolean strict, String parameters) {
        String body = "{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi'}],"
                + "'tools':[{'type':'function','function':{'name':'f','strict':" + strict + ",'parameters':"
                + parameters + "}}]}";
        return Wire.to(fake).post("/beta/chat/completions", body.replace('\'', '"'));
    }

    private static String object(String property) {
        return "{'type':'object','additionalProperties':false,'required':['a'],'properties':{'a':" + property + "}}";
    }

    private static void assertAccepted(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> response, String why) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(Wire.errorMessage(response)).isEqualTo("Invalid schema for function 'f': " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string'}",
                "{'type':'number'}",
                "{'type':'integer'}",
                "{'type':'boolean'}",
                "{'type':'array','items':{'type':'string'}}",
                "{'type':'string','enum':['x','y']}",
                "{'anyOf':[{'type':'string'},{'type':'null'}]}",
                "{'type':'string','description':'D','pattern':'^[a-z]+$'}",
                "{'type':'string','format':'email'}",
                "{'type':'string','format':'hostname'}",
                "{'type':'string','format':'ipv4'}",
                "{'type':'string','format':'ipv6'}",
                "{'type':'string','format':'uuid'}",
                "{'type':'number','const':1.5}",
                "{'type':'integer','default':1}",
                "{'type':'number','minimum':0,'maximum':9}",
                "{'type':'integer','exclusiveMinimum':0,'exclusiveMaximum':9,'multipleOf':2}",
                "{'type':'object','additionalProperties':false,'required':[],'properties':{}}",
            })
    void property_ofWhatIsDocumented_isAccepted(String property) {
        assertAccepted(send(true, object(property)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'type':'string','minLength':1 | minLength is not supported in strict mode",
                "'type':'string','maxLength':9 | maxLength is not supported in strict mode",
                "'type':'array','items':{'type':'string'},'minItems':1 | minItems is not supported in strict mode",
                "'type':'array','items':{'type':'string'},'maxItems':9 | maxItems is not supported in strict mode",
                "'allOf':[{'type':'string'}] | allOf is not supported in strict mode",
                "'oneOf':[{'type':'string'}] | oneOf is not supported in strict mode",
                "'not':{'type':'string'} | not is not supported in strict mode",
                "'type':'string','format':'date-time' | format \"date-time\" is not supported in strict mode",
                "'type':'string','format':'uri' | format \"uri\" is not supported in strict mode",
                "'type':'text' | type \"text\" is not supported in strict mode",
                "'type':['string','null'] | type [\"string\",\"null\"] is not supported in strict mode",
                "'type':'object','properties':{},'required':[] | additionalProperties must be false in strict mode",
                "'type':'object','properties':{},'additionalProperties':true |"
                        + " additionalProperties must be false in strict mode",
                "'type':'object','properties':{},'additionalProperties':{'type':'string'} |"
                        + " additionalProperties must be false in strict mode",
                "'type':'object','properties':{'b':{'type':'string'}},'additionalProperties':false |"
                        + " property 'b' must be in required in strict mode",
                "'type':'object','properties':{'b':{'type':'string'},'c':{'type':'string'}},'required':['b'],"
                        + "'additionalProperties':false | property 'c' must be in required in strict mode",
            })
    void property_ofAnythingElse_isRefusedOnlyIfStrict(String property, String why) {
        String schema = object("{" + property + "}");
        assertRefused(send(true, schema), why);
        assertAccepted(send(false, schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'array','items':%s}",
                "{'type':'array','items':{'type':'array','items':%s}}",
                "{'anyOf':[{'type':'string'},%s]}",
                "{'type':'object','additionalProperties':false,'required':['b'],'properties':{'b':%s}}",
            })
    void schema_insideAnother_keepsToTheRulesToo(String outer) {
        assertAccepted(send(true, object(outer.formatted("{'type':'string'}"))));
        assertRefused(
                send(true, object(outer.formatted("{'type':'string','minLength':1}"))),
                "minLength is not supported in strict mode");
        assertRefused(
                send(true, object(outer.formatted("{'type':'object','properties':{}}"))),
                "additionalProperties must be false in strict mode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$def", "$defs"})
    void definition_mayReferToItself_andKeepsToTheRules(String definitions) {
        String tree = "{'type':'object','additionalProperties':false,'required':['a'],"
                + "'properties':{'a':{'$ref':'#/%1$s/node'}},'%1$s':{'node':{'type':'object',"
                + "'additionalProperties':%2$s,'required':['next'],'properties':{'next':"
                + "{'anyOf':[{'$ref':'#/%1$s/node'},{'type':'null'}]}}}}}";
        assertAccepted(send(true, tree.formatted(definitions, false)));
        assertRefused(
                send(true, tree.formatted(definitions, true)), "additionalProperties must be false in strict mode");
    }
}
