package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;

/** The codecs of generated sources, compiled. */
final class GeneratedCodecs implements AutoCloseable {

    private final URLClassLoader classes;

    GeneratedCodecs(Map<String, String> sources, Path folder) throws IOException {
        assertThat(Generator.compile(sources, folder)).isEmpty();
        classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, GeneratedCodecs.class.getClassLoader());
    }

    /** The codec of a type, by its simple name. */
    @SuppressWarnings("unchecked") // The codec of a class that is only known by name.
    JsonCodec<Object> of(String name) throws ReflectiveOperationException {
        return (JsonCodec<Object>) classes.loadClass("example.client.codec." + name + "Codec")
                .getField("INSTANCE")
                .get(null);
    }

    /**
     * Has JSON read and written back.
     *
     * @param type the class that it is read as
     * @param json with apostrophes for quotation marks
     */
    void assertKept(String codec, String type, String json) throws ReflectiveOperationException {
        String text = json.replace('\'', '"');
        Object value = JsonText.read(text, of(codec));
        assertThat(value.getClass().getName()).isEqualTo("example.client.model." + type);
        assertThat(JsonValue.parse(JsonText.write(value, of(codec)))).isEqualTo(JsonValue.parse(text));
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
