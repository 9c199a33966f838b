package dev.sonde.cli;

import dev.sonde.openapi.host.GeneratorOption;
import dev.sonde.openapi.host.Options;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of what is generated, which every command has. */
final class GeneratorOptions {

    @Option(
            names = "--api-package",
            paramLabel = "PACKAGE",
            defaultValue = "org.openapitools.client",
            description = "Package of the client and the prompt annotation. Default: ${DEFAULT-VALUE}")
    private String apiPackage = "";

    @Option(
            names = "--model-package",
            paramLabel = "PACKAGE",
            defaultValue = "",
            description = "Package of the models. Default: model below the API's package")
    private String modelPackage = "";

    @Option(
            names = "--overlay",
            paramLabel = "OVERLAY",
            description = "An OpenAPI Overlay to apply to the document before it is read. May be repeated.")
    private List<String> overlays = new ArrayList<>();

    @Option(
            names = {"-p", "--property"},
            paramLabel = "NAME=VALUE",
            description = "Any other option of the generator, such as codecPackage=com.example.codec. May be repeated.")
    private Map<String, String> properties = new LinkedHashMap<>();

    @Option(
            names = "--skip-broken",
            description = "Go on without what is wrong in the document, and say what was left out.")
    private boolean skipBroken;

    String apiPackage() {
        return apiPackage;
    }

    String modelPackage() {
        return modelPackage;
    }

    /** All other options by the names that the generator knows. */
    Map<String, Object> properties() {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        if (!overlays.isEmpty()) {
            all.put(GeneratorOption.OVERLAY.key(), String.join(",", overlays));
        }
        if (skipBroken) {
            all.put(GeneratorOption.SKIP_BROKEN.key(), true);
        }
        return all;
    }

    /** As the generator reads them. */
    Options read() {
        return Options.of(apiPackage, modelPackage, properties());
    }
}
