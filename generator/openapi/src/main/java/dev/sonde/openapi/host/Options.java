package dev.sonde.openapi.host;

import dev.sonde.openapi.model.Databind;
import dev.sonde.openapi.model.Mappings;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Style;
import java.util.List;
import java.util.Map;

/**
 * What users want of the output, whatever folder it goes to.
 *
 * @param overlays paths or addresses of the overlays that are applied to the document, in their order
 * @param operations what selects the operations that are generated; empty for all
 * @param mappings names and classes of the user's
 * @param skipsBroken whether to go on without what is wrong in the document, as far as that is possible
 */
public record Options(
        Packages packages,
        List<String> overlays,
        List<String> operations,
        Mappings mappings,
        Style style,
        boolean skipsBroken) {

    public Options {
        overlays = List.copyOf(overlays);
        operations = List.copyOf(operations);
    }

    private static Style style(Map<String, ?> properties) {
        Databind databind = switch (GeneratorOption.JACKSON_ANNOTATIONS.choice(properties, "3", "2", "none")) {
            case "3" -> Databind.JACKSON_3;
            case "2" -> Databind.JACKSON_2;
            default -> Databind.NONE;
        };
        boolean nullness =
                GeneratorOption.NULLNESS.choice(properties, "jspecify", "none").equals("jspecify");
        boolean exported = GeneratorOption.VISIBILITY
                .choice(properties, "public", "package")
                .equals("public");
        boolean allBuilt =
                GeneratorOption.BUILDERS.choice(properties, "requests", "all").equals("all");
        return new Style(databind, nullness, exported, allBuilt);
    }

    /**
     * Reads the options.
     *
     * @param modelPackage empty for the default
     * @param properties the options of this generator by their names
     */
    public static Options of(String apiPackage, String modelPackage, Map<String, ?> properties) {
        Style style = style(properties);
        String codecPackage = GeneratorOption.CODEC_PACKAGE.text(properties);
        return new Options(
                style.exported()
                        ? Packages.of(apiPackage, modelPackage, codecPackage)
                        : Packages.only(apiPackage, modelPackage, codecPackage),
                GeneratorOption.OVERLAY.texts(properties),
                GeneratorOption.OPERATIONS.texts(properties),
                new Mappings(
                        GeneratorOption.CLIENT_NAME.text(properties),
                        GeneratorOption.NAME_MAPPINGS.mappings(properties),
                        GeneratorOption.PARAMETER_NAME_MAPPINGS.mappings(properties),
                        GeneratorOption.MODEL_NAME_MAPPINGS.mappings(properties),
                        GeneratorOption.ENUM_NAME_MAPPINGS.mappings(properties),
                        GeneratorOption.OPERATION_ID_NAME_MAPPINGS.mappings(properties),
                        GeneratorOption.SCHEMA_MAPPINGS.mappings(properties),
                        GeneratorOption.TYPE_MAPPINGS.mappings(properties),
                        GeneratorOption.IMPORT_MAPPINGS.mappings(properties)),
                style,
                GeneratorOption.SKIP_BROKEN.isOn(properties));
    }
}
