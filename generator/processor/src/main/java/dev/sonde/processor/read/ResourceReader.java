package dev.sonde.processor.read;

import dev.sonde.processor.model.Template.FaultKind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Reads files of text where the compiler finds them: beside the sources, on the class path, or among the classes it writes. */
final class ResourceReader {

    /** The output comes last: some compilers make a file there when they are asked for one. */
    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Filer filer;
    private final String packageName;

    /** @param packageName of the interface, whose package is the folder of relative names */
    ResourceReader(Filer filer, String packageName) {
        this.filer = filer;
        this.packageName = packageName;
    }

    /** A file's text, or why there is none. */
    record Content(@Nullable String text, FaultKind problem, String detail) {

        static final Content MISSING = new Content(null, FaultKind.MISSING_FILE, "");
    }

    /** @param file relative to the package, or from the root if it begins with a slash */
    Content read(String file) {
        Content content = Content.MISSING;
        for (Location location : LOCATIONS) {
            if (content.equals(Content.MISSING)) {
                content = file.startsWith("/")
                        ? read(location, "", file.substring(1))
                        : read(location, packageName, file);
            }
        }
        return content;
    }

    private Content read(Location location, String folder, String file) {
        try (InputStream in = filer.getResource(location, folder, file).openInputStream()) {
            return decoded(in.readAllBytes());
        } catch (FileNotFoundException | NoSuchFileException missing) {
            return Content.MISSING;
        } catch (IOException e) {
            return new Content(null, FaultKind.UNREADABLE_FILE, " cannot be read");
        } catch (RuntimeException noSuchPlace) {
            // What a compiler says of a location that it does not have, or of a name that leaves its folder.
            return Content.MISSING;
        }
    }

    private static Content decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Content(
                    text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, FaultKind.UNREADABLE_FILE, "");
        } catch (CharacterCodingException e) {
            return new Content(null, FaultKind.UNREADABLE_FILE, " is not UTF-8");
        }
    }
}
