package dev.sonde.openapi.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sonde.openapi.document.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries select, by the tables of RFC 9535 and on documents of our kind. */
class JsonPathTest {

    private static final String DOCUMENT = """
            {
              "o": {"j j": {"k.k": 3}, "x-y": 1, "a/b": 2},
              "a": [5, 3, 1, 2, 4, 6],
              "things": [
                {"b": "j", "n": 1.0},
                {"b": "k", "n": null},
                {"b": {}, "tags": ["red", "blue"]},
                {"b": "kilo"}
              ],
              "paths": {"/x": {"get": {"operationId": "one"}, "post": {"operationId": "two"}}, "/y": {"get": {}}},
              "k": 1
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "$ → #",
                "$.k → #/k",
                "$ ['k'] → #/k",
                "$.o['j j']['k.k'] → #/o/j j/k.k",
                "$.o[\"j j\"][\"k\\u002ek\"] → #/o/j j/k.k",
                "$.o['a/b'] → #/o/a~1b",
                "$.o.x-y → #/o/x-y",
                "$.nothing → ``",
                "$.k.deeper → ``",
                "$.a[1] → #/a/1",
                "$.a[-2] → #/a/4",
                "$.a[6] → ``",
                "$.a['1'] → ``",
                "$.o[0] → ``",
                "$.a[0,3] → #/a/0 #/a/3",
                "$.a[0,0] → #/a/0",
                "$.a[1:3] → #/a/1 #/a/2",
                "$.a[4:] → #/a/4 #/a/5",
                "$.a[1:5:2] → #/a/1 #/a/3",
                "$.a[5:1:-2] → #/a/5 #/a/3",
                "$.a[::-4] → #/a/5 #/a/1",
                "$.a[-2:] → #/a/4 #/a/5",
                "$.a[:2:0] → ``",
                "$.a[-99:1] → #/a/0",
                "$.paths.*.get → #/paths/~1x/get #/paths/~1y/get",
                "$.paths['/x'][*] → #/paths/~1x/get #/paths/~1x/post",
                "$..get → #/paths/~1x/get #/paths/~1y/get",
                "$..['n','tags'] → #/things/0/n #/things/1/n #/things/2/tags",
                "$.things[2]..* → #/things/2/b #/things/2/tags #/things/2/tags/0 #/things/2/tags/1"
            })
    void segments(String query, String pointers) {
        assertThat(select(query)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "$.things[?@.b == 'kilo'] → #/things/3",
                "$.things[?(@.b == 'kilo')] → #/things/3",
                "$.things[?@.b=='j'&&@.n==1] → #/things/0",
                "$.things[?@.n == null] → #/things/1",
                "$.things[?!@.n] → #/things/2 #/things/3",
                "$.things[?@.n != 1] → #/things/1 #/things/2 #/things/3",
                "$.things[?@.b > 'j'] → #/things/1 #/things/3",
                "$.things[?@.b == 'j' || @.b == 'k' && @.n == 7] → #/things/0",
                "$.things[?(@.b == 'j' || @.b == 'k') && @.n] → #/things/0 #/things/1",
                "$.things[?!(@.b == 'j')] → #/things/1 #/things/2 #/things/3",
                "$.things[?@.b == @.nothing] → ``",
                "$.things[?@.x == @.y] → #/things/0 #/things/1 #/things/2 #/things/3",
                "$.things[?@.n == $.k] → #/things/0",
                "$.things[?@.tags[?@ == 'red']] → #/things/2",
                "$.a[?@ > 3.5e0] → #/a/0 #/a/4 #/a/5",
                "$.a[?@ >= 5] → #/a/0 #/a/5",
                "$.a[?@ <= 1] → #/a/2",
                "$.paths.*[?@.operationId == 'two'] → #/paths/~1x/post",
                "$.paths[?@.post] → #/paths/~1x",
                "$.things[?length(@.b) == 4] → #/things/3",
                "$.things[?length(@.tags) >= 2] → #/things/2",
                "$.things[?count(@.*) == 1] → #/things/3",
                "$.things[?value(@..n) == 1] → #/things/0",
                "$.things[?match(@.b, 'k.*')] → #/things/1 #/things/3",
                "$.things[?search(@.b, '[il]o$')] → #/things/3",
                "$.things[?match(@.b, '[')] → ``",
                "$.things[?!match(@.b, 'k')] → #/things/0 #/things/2 #/things/3"
            })
    void filters(String query, String pointers) {
        assertThat(select(query)).isEqualTo(pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "k → at character 1: expected $",
                "$. → at the end: expected a name (others stand as ['name']) or *",
                "$.1 → at character 3: expected a name (others stand as ['name']) or *",
                "$.k! → at character 4: expected . or [",
                "$['k' → at the end: expected ]",
                "$['k → at the end: it is not complete",
                "$['\\x'] → at character 6: \\x is no escape",
                "$['\\u12'] → at character 6: expected four hexadecimal digits",
                "$[] → at character 3: expected a name in quotes, an index, a slice, * or ?",
                "$[01] → at character 4: expected ]",
                "$[99999999999999999999] → at character 23: the number 99999999999999999999 is too large",
                "$[?@.a = 1] → at character 8: expected ]",
                "$[?1] → at character 5: expected an operator such as ==",
                "$[?@.* == 1] → at character 12: == compares single values, which both of its sides must be",
                "$[?match(@.a, 'b') == true] → at character 27: == compares single values, which both of its sides must be",
                "$[?length(@.a)] → at character 15: expected an operator such as ==",
                "$[?size(@.a) == 1] → at character 8: size is no function; there are length, count, value, match and search",
                "$[?count(1) == 1] → at character 12: count takes 1 query",
                "$[?match(@.a) ] → at character 14: match takes 2 single value(s)"
            })
    void whatIsNoQuery(String query, String message) {
        assertThatThrownBy(() -> JsonPath.parse(query))
                .isInstanceOf(JsonPathException.class)
                .hasMessage(message);
    }

    @Test
    void blanks_mayStandBetweenAllTokens() {
        assertThat(select("$ .paths [ '/x' , '/y' ] [ ? @ .operationId == 'one' ]"))
                .isEqualTo("#/paths/~1x/get");
    }

    private static String select(String query) {
        try {
            List<Node> nodes = JsonPath.parse(query).select(new Node(new ObjectMapper().readTree(DOCUMENT), "#"));
            return String.join(" ", nodes.stream().map(Node::pointer).toList());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
