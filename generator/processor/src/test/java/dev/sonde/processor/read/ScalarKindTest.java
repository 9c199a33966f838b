package dev.sonde.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.sonde.json.JsonCodec;
import dev.sonde.shape.ScalarKind;
import java.lang.reflect.ParameterizedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pins every scalar to the codec of the runtime that reads and writes it. */
class ScalarKindTest {

    @ParameterizedTest
    @EnumSource
    void codec_isOneOfTheRuntimesForThatType(ScalarKind kind) throws ReflectiveOperationException {
        String codec = kind.codec().toString();
        int dot = codec.lastIndexOf('.');
        var type = (ParameterizedType) Class.forName(codec.substring(0, dot))
                .getField(codec.substring(dot + 1))
                .getGenericType();

        assertThat(type.getRawType()).isEqualTo(JsonCodec.class);
        assertThat(ClassName.get((Class<?>) type.getActualTypeArguments()[0])).isEqualTo(kind.type());
    }
}
