package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A schema is broken for who reads the class: the model is sent two lines, as the compiler joins the rest. */
class SchemaConstantTest {

    private static final String FORMAT =
            "Reply with one JSON object that fits this JSON Schema, and with nothing else:";

    private static List<Field> constants = List.of();

    @BeforeAll
    static void compile() throws ClassNotFoundException {
        Compilation compilation = Compiled.of(
                List.of("-Asonde.notation=json-schema"),
                Golden.read(Golden.files("golden/values", "Input.java").get(0)));
        Class<?> type = new CompiledLoader(compilation).loadClass("demo.ExtractorImpl");
        constants = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().endsWith("_SCHEMA"))
                .toList();
    }

    @Test
    void value_ofEverySchema_isOneCompactLine() throws IllegalAccessException {
        JsonMapper mapper = new JsonMapper();
        for (Field constant : constants) {
            List<String> lines = value(constant).lines().toList();

            assertThat(lines).hasSize(2).first().isEqualTo(FORMAT);
            assertThat(lines.get(1)).isEqualTo(mapper.readTree(lines.get(1)).toString());
        }
        assertThat(constants).hasSize(11);
    }

    @Test
    void value_ofABrokenSchema_isTheSchema() throws IllegalAccessException {
        String schema = "{'type':'object','properties':{'name':{'type':'string','description':'As on the passport.'},"
                + "'age':{'type':'integer'},'mood':{'type':'string','enum':['CALM','CROSS']},"
                + "'address':{'type':'object','properties':{'street':{'type':'string'},'rent':{'type':'number'},"
                + "'verified':{'type':'boolean'},'latitude':{'type':'number'}},"
                + "'required':['street','verified','latitude']},'e_mails':{'type':'array','items':{'type':'string'}}},"
                + "'required':['name','age','e_mails'],'description':'Someone with a name.'}";

        assertThat(value(constants.get(0))).isEqualTo(FORMAT + "\n" + schema.replace('\'', '"'));
    }

    @Test
    void lines_ofTheGeneratedClass_areWithinTheFormattersWidth() {
        assertThat(Golden.read(Golden.files("golden/values", "ExtractorImpl.java.txt")
                                .get(0))
                        .lines())
                .allMatch(line -> line.length() <= 120);
    }

    private static String value(Field constant) throws IllegalAccessException {
        constant.setAccessible(true);
        return (String) constant.get(null);
    }
}
