package dev.sonde.openapi.host;

import dev.sonde.openapi.model.Packages;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.model.ModelsMap;

/**
 * The generator {@code sonde} as OpenAPI Generator sees it: models, codecs, a client and a prompt annotation for Java 17.
 *
 * <p>It takes nothing from {@link CodegenModel}, which loses what we must not lose; each output file is a supporting file
 * whose text is made before OpenAPI Generator asks for it.
 *
 * <p>Options: {@code apiPackage} (client and prompt annotation), {@code modelPackage}, {@code codecPackage},
 * {@code sourceFolder}, {@code skipBroken}.
 */
public final class SondeCodegen extends DefaultCodegen implements CodegenConfig {

    private static final String CODEC_PACKAGE = "codecPackage";
    private static final String SOURCE_FOLDER = "sourceFolder";
    private static final String SKIP_BROKEN = "skipBroken";

    private final SortedMap<String, String> files = new TreeMap<>();
    private final JavaPoetEngine engine = new JavaPoetEngine(files);
    private String codecPackage = "";
    private String sourceFolder = "src/main/java";
    private boolean skipsBroken;
    private @Nullable StaleFiles stale;

    public SondeCodegen() {
        apiPackage = "org.openapitools.client";
        modelPackage = "";
        outputFolder = "generated-code" + File.separator + "sonde";
        removeOption("sortParamsByRequiredFlag");
        removeOption("ensureUniqueParams");
        addOption(CODEC_PACKAGE, "package of the codecs; by default codec beside the models", null);
        addOption(SOURCE_FOLDER, "folder of the sources below the output folder", sourceFolder);
        addSwitch(SKIP_BROKEN, "go on without what is wrong in the document, and say what was left out", false);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "sonde";
    }

    @Override
    public String getHelp() {
        return "Generates a typed Java 17 client with records, codecs on Jackson 3's streaming API and a prompt annotation.";
    }

    /** Whatever engine a user names, and Maven names one by itself: this one has the files. */
    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return engine;
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    @Override
    public void processOpts() {
        super.processOpts();
        // The defaults of OpenAPI Generator render templates; every file of ours is a supporting file.
        modelTemplateFiles.clear();
        apiTemplateFiles.clear();
        modelDocTemplateFiles.clear();
        apiDocTemplateFiles.clear();
        modelTestTemplateFiles.clear();
        apiTestTemplateFiles.clear();
        supportingFiles.clear();
        codecPackage = option(CODEC_PACKAGE, "");
        sourceFolder = option(SOURCE_FOLDER, sourceFolder);
        skipsBroken = Boolean.parseBoolean(option(SKIP_BROKEN, "false"));
    }

    /** A file that would not change is not written: whoever compiles next has less to do. */
    @Override
    public boolean isEnableMinimalUpdate() {
        return true;
    }

    @Override
    public void processOpenAPI(OpenAPI openAPI) {
        super.processOpenAPI(openAPI);
        stale = StaleFiles.in(Path.of(outputFolder()).toAbsolutePath().normalize());
        files.putAll(Generation.of(getInputSpec(), packages(), skipsBroken));
        for (String path : files.keySet()) {
            File file = new File(path);
            supportingFiles.add(new SupportingFile(
                    path + JavaPoetEngine.EXTENSION,
                    (sourceFolder + File.separator + file.getParent()).replace('/', File.separatorChar),
                    file.getName()));
        }
    }

    @Override
    public void postProcess() {
        if (stale != null) {
            String folder = sourceFolder.replace('\\', '/');
            stale.deleteAllBut(
                    files.keySet().stream().map(file -> folder + "/" + file).collect(Collectors.toSet()));
        }
    }

    private Packages packages() {
        String model = modelPackage == null || modelPackage.isEmpty() ? apiPackage + ".model" : modelPackage;
        String parent = model.contains(".") ? model.substring(0, model.lastIndexOf('.')) : model;
        return new Packages(apiPackage, model, codecPackage.isEmpty() ? parent + ".codec" : codecPackage);
    }

    private String option(String name, String otherwise) {
        Object value = additionalProperties.get(name);
        return value == null ? otherwise : value.toString();
    }

    @Override
    @SuppressWarnings("rawtypes") // as OpenAPI Generator declares it
    public CodegenModel fromModel(String name, Schema schema) {
        CodegenModel stub = new CodegenModel();
        stub.name = name;
        stub.classname = name;
        return stub;
    }

    @Override
    public CodegenOperation fromOperation(
            String path, String httpMethod, Operation operation, @Nullable List<Server> servers) {
        CodegenOperation stub = new CodegenOperation();
        stub.path = path;
        stub.httpMethod = httpMethod;
        stub.operationId = operation.getOperationId();
        return stub;
    }

    /** Operations stay out of groups, which do not bear one without an id. */
    @Override
    public void addOperationToGroup(
            String tag,
            String resourcePath,
            Operation operation,
            CodegenOperation stub,
            Map<String, List<CodegenOperation>> operations) {}

    @Override
    public Map<String, ModelsMap> updateAllModels(Map<String, ModelsMap> models) {
        return models;
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
        return models;
    }

    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }
}
