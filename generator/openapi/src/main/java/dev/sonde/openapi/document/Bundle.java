package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one document of several: what relative references lead to is put under a member of its own, and the references lead there. A
 * file that cannot be read leaves its references as they are, which whoever follows them reports.
 */
final class Bundle {

    /** The member that holds the other files. */
    private static final String FILES = "$files";

    private final DocumentFiles source;
    private final Map<URI, String> places = new LinkedHashMap<>();
    private final ObjectNode files;

    private Bundle(DocumentFiles source, ObjectNode root) {
        this.source = source;
        this.files = root.objectNode();
    }

    static void of(URI address, JsonNode root, DocumentFiles source) {
        if (root instanceof ObjectNode document) {
            Bundle bundle = new Bundle(source, document);
            bundle.places.put(address, "#");
            bundle.rewrite(document, address);
            if (!bundle.files.isEmpty()) {
                document.set(FILES, bundle.files);
                Adoption.of(document, "#/" + FILES + "/");
            }
        }
    }

    private void rewrite(JsonNode tree, URI file) {
        References.redirect(tree, reference -> reference(reference, file));
    }

    private String reference(String reference, URI file) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        URI target = path.isEmpty() ? file : resolved(file, path);
        String place = target == null ? null : place(target);
        return place == null ? reference : place + fragment;
    }

    /** Only what lies beside the document is read, nothing from elsewhere. */
    private static @Nullable URI resolved(URI file, String path) {
        try {
            URI target = file.resolve(path.replace(" ", "%20"));
            boolean beside = file.getScheme().equals(target.getScheme())
                    && String.valueOf(file.getAuthority()).equals(String.valueOf(target.getAuthority()));
            return beside ? target : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    private @Nullable String place(URI file) {
        String known = places.get(file);
        if (known != null) {
            return known;
        }
        JsonNode tree;
        try {
            tree = source.read(file);
        } catch (IOException e) {
            return null;
        }
        String name = file.getPath().replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
        while (files.has(name)) {
            name += "_";
        }
        String place = "#/" + FILES + "/" + Node.step(name);
        places.put(file, place);
        files.set(name, tree);
        rewrite(tree, file);
        return place;
    }
}
