package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.sonde.shape.RuntimeTypes;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names by which generated code refers to the runtime are those of real types. */
class RuntimeNamesTest {

    static Stream<ClassName> names() throws Exception {
        Class<?> inEmitters = Class.forName("dev.sonde.openapi.emit.RuntimeNames");
        Class<?> inPages = Class.forName("dev.sonde.openapi.docs.RuntimeNames");
        return Stream.of(inEmitters, inPages, RuntimeTypes.class)
                .flatMap(holder -> Stream.of(holder.getDeclaredFields()))
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeNamesTest::value);
    }

    @ParameterizedTest
    @MethodSource("names")
    void name_isThatOfAType(ClassName name) {
        assertThatCode(() -> Class.forName(name.reflectionName())).doesNotThrowAnyException();
    }

    private static ClassName value(Field field) {
        try {
            field.setAccessible(true);
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
