package dev.sonde.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A file that is sent as a part of a form. */
public final class FilePart {

    private static final String UNKNOWN = "application/octet-stream";

    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * A file from memory.
     *
     * @param fileName how the server is to call it
     * @param mediaType what it is, such as {@code audio/mpeg}
     * @param bytes its content, not copied
     */
    public FilePart(String fileName, String mediaType, byte[] bytes) {
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
    }

    /** A file of no type in particular. */
    public static FilePart of(String fileName, byte[] bytes) {
        return new FilePart(fileName, UNKNOWN, bytes);
    }

    /** A file on disk, read here and now; its type is guessed from its name. */
    public static FilePart of(Path file) throws IOException {
        Path name = Objects.requireNonNull(file.getFileName(), "the path names no file");
        String type = Files.probeContentType(file);
        return new FilePart(name.toString(), type == null ? UNKNOWN : type, Files.readAllBytes(file));
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return fileName + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
