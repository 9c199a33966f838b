package dev.sonde.openapi.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads the files of a document, YAML or JSON, and remembers what was in them. */
public final class DocumentFiles {

    private final URI document;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    /** @param document the file from which the others are seen */
    DocumentFiles(URI document) {
        this.document = document;
    }

    /** The address of a file as users name it, by an address or by a path. */
    public static URI address(String name) {
        boolean remote = name.matches("(?i)(https?|file|jar):.*");
        return remote ? URI.create(name) : Path.of(name).toAbsolutePath().toUri();
    }

    /** The tree of a file; fails if there is none, or it is no document. */
    public JsonNode read(URI file) throws IOException {
        try (InputStream in = file.toURL().openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode tree = parse(text);
            hashes.put(seen(file), Hash.of(text));
            return tree;
        }
    }

    /** The hash of each file that was read, by its path as seen from the document. */
    SortedMap<String, String> hashes() {
        return hashes;
    }

    private String seen(URI file) {
        if (!"file".equals(file.getScheme())) {
            return document.resolve(".").relativize(file).toString();
        }
        Path beside = Path.of(document).resolveSibling(".").normalize();
        return beside.relativize(Path.of(file)).toString().replace('\\', '/');
    }

    private static JsonNode parse(String text) throws IOException {
        if (text.stripLeading().startsWith("{")) {
            try {
                return new ObjectMapper().readTree(text);
            } catch (JsonProcessingException notJson) {
                // YAML may begin with a brace as well, and tells better what is wrong with it.
            }
        }
        return new YAMLMapper(yaml()).readTree(text);
    }

    /** Documents are larger than what the parser takes for an attack. */
    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
    }
}
