package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The type of a reply as the model is told it, which is one line, however many the generated class shows. */
class NotationTest {

    @Test
    void value_isOneLine_andNamesEveryPart() throws ReflectiveOperationException {
        Compilation compilation = Compiled.of(
                List.of(),
                Golden.read(Golden.files("golden/values", "Input.java").get(0)));
        Field constant =
                new CompiledLoader(compilation).loadClass("demo.ExtractorImpl").getDeclaredField("PERSON_SCHEMA");
        constant.setAccessible(true);
        assertThat(constant.get(null))
                .isEqualTo("Reply in JSON of this type: {name: string /* As on the passport. */, age: integer, "
                        + "mood?: \"CALM\" | \"CROSS\", address?: {street: string, rent?: number, verified: boolean, "
                        + "latitude: number}, e_mails: string[]}");
    }
}
