package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonNull;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import dev.sonde.openapi.read.ComponentNames;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Instances of a document's schemas, made by npm's {@code json-schema-faker} and held against the schemas by {@code ajv}. */
final class Instances {

    private static final Path SCRIPT = Path.of("src/test/resources/instances");
    private static final Path FOLDER = Path.of("target/instances").toAbsolutePath();
    private static final int PER_SCHEMA = 2;

    private Instances() {}

    /** Installs what makes them; false where there is no Node. */
    static boolean install() throws Exception {
        try {
            run(FOLDER.resolve("node.log"), "node", "--version");
        } catch (IOException noNode) {
            return false;
        }
        for (String file : List.of("package.json", "instances.mjs")) {
            Files.write(FOLDER.resolve(file), Files.readAllBytes(SCRIPT.resolve(file)));
        }
        run(FOLDER.resolve("npm.log"), "npm", "install", "--silent", "--no-audit", "--no-fund");
        return true;
    }

    /** Reads and writes instances with the codecs of a document, and tells of those that do not stay as they are. */
    static List<String> changed(Path document, Path classes) throws Exception {
        Path lines = classes.resolve("instances.jsonl");
        run(
                classes.resolve("instances.log"),
                "node",
                "instances.mjs",
                document.toAbsolutePath().toString(),
                lines.toString(),
                "" + PER_SCHEMA);
        Map<String, String> names = ComponentNames.of(document.toAbsolutePath().toUri());
        List<String> changed = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Instances.class.getClassLoader())) {
            for (String line : Files.readAllLines(lines)) {
                JsonObject instance = (JsonObject) JsonValue.parse(line);
                String schema = ((JsonString) instance.properties().get("schema")).value();
                JsonCodec<Object> codec = codec(loader, names.get(schema));
                JsonValue value = instance.properties().get("value");
                if (codec != null && !(value instanceof JsonNull)) {
                    compare(schema, value, codec, changed);
                }
            }
        }
        return changed;
    }

    private static void compare(String schema, JsonValue value, JsonCodec<Object> codec, List<String> changed) {
        try {
            String written = JsonText.write(JsonText.read(value.toString(), codec), codec);
            if (!JsonValue.parse(written).equals(value)) {
                changed.add(schema + ": " + value + " became " + written);
            }
        } catch (RuntimeException e) {
            changed.add(schema + ": " + value + " cannot be read: " + e.getMessage());
        }
    }

    /** Null for a component that is no type of its own. */
    @SuppressWarnings("unchecked") // The codec of a class that is only known by name.
    private static @Nullable JsonCodec<Object> codec(ClassLoader loader, @Nullable String name)
            throws ReflectiveOperationException {
        try {
            return (JsonCodec<Object>) loader.loadClass("example.client.codec." + name + "Codec")
                    .getField("INSTANCE")
                    .get(null);
        } catch (ClassNotFoundException alias) {
            return null;
        }
    }

    private static void run(Path log, String... command) throws Exception {
        Files.createDirectories(FOLDER);
        int status = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(String.join(" ", command)).isZero();
    }
}
