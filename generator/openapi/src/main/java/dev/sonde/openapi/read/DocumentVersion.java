package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Problem;
import dev.sonde.openapi.model.Problems;

/** Says which documents are read at all. */
final class DocumentVersion {

    private DocumentVersion() {}

    static void check(RawDocument document, Problems problems) {
        Node top = document.top();
        if (top.has("swagger")) {
            problems.add(new Problem(
                    "#/swagger",
                    "this is Swagger " + top.text("swagger") + "; it must be OpenAPI 3.0 or 3.1, into which converters"
                            + " such as swagger2openapi bring it"));
        } else if (!top.text("openapi").matches("3\\.[01]\\..*")) {
            String version =
                    top.has("openapi") ? "this is OpenAPI " + top.text("openapi") : "the document has no version";
            problems.add(new Problem("#/openapi", version + "; it must be OpenAPI 3.0 or 3.1"));
        }
    }
}
