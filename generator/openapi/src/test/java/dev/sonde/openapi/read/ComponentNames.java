package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Mappings;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What the classes of a document's components are called, for tests. */
public final class ComponentNames {

    private ComponentNames() {}

    /** The simple name of the class by the name of the component. */
    public static Map<String, String> of(URI document) throws IOException {
        RawDocument raw = RawDocument.read(document, (root, files) -> {});
        ClassNames names = new ClassNames(raw, new Naming(Mappings.NONE));
        Map<String, String> classes = new HashMap<>();
        for (Node schema : raw.schemas()) {
            classes.put(schema.name(), names.of(schema.pointer(), Names.type(schema.name())));
        }
        return classes;
    }
}
