package dev.sonde.call;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body of {@code multipart/form-data} (RFC 7578) in the making: fields and files. For one thread. */
public final class MultipartBody {

    private final String boundary = "sonde-" + UUID.randomUUID();
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    /** Adds a field for each property of an object; null adds none. */
    public <T> MultipartBody fields(@Nullable T value, JsonCodec<T> codec) {
        if (value != null) {
            FormFields.of(JsonValue.from(value, codec))
                    .forEach(field -> add(
                            "name=" + quoted(field.name()), "", field.value().getBytes(StandardCharsets.UTF_8)));
        }
        return this;
    }

    /** Adds a file; null adds none. */
    public MultipartBody file(String name, @Nullable FilePart file) {
        if (file != null) {
            add(
                    "name=" + quoted(name) + "; filename=" + quoted(file.fileName()),
                    "Content-Type: " + file.mediaType() + "\r\n",
                    file.bytes());
        }
        return this;
    }

    /** Adds several files of one name; null adds none. */
    public MultipartBody files(String name, @Nullable Iterable<FilePart> files) {
        if (files != null) {
            files.forEach(file -> file(name, file));
        }
        return this;
    }

    boolean isEmpty() {
        return parts.size() == 0;
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void add(String disposition, String type, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type + "\r\n";
        parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** As browsers do it: neither a quote nor a line end can leave the name. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A") + '"';
    }
}
