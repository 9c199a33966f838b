package dev.sonde.openapi.host;

import dev.sonde.openapi.document.Hash;
import dev.sonde.openapi.lock.Lock;
import dev.sonde.openapi.lock.OutputFolder;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.ignore.CodegenIgnoreProcessor;
import org.openapitools.codegen.model.ModelsMap;

/**
 * The generator {@code sonde} as OpenAPI Generator sees it: models, codecs, a client and a prompt annotation for Java 17.
 *
 * <p>It takes nothing from {@link CodegenModel}, which loses what we must not lose; each output file is a supporting file
 * whose text is made before OpenAPI Generator asks for it.
 *
 * <p>Options: {@code apiPackage} (client and prompt annotation), {@code modelPackage}, {@code codecPackage},
 * {@code sourceFolder}, {@code overlay}, {@code skipBroken}, {@code verify}, {@code overwriteEdited}.
 */
public final class SondeCodegen extends DefaultCodegen implements CodegenConfig {

    private static final String CODEC_PACKAGE = "codecPackage";
    private static final String SOURCE_FOLDER = "sourceFolder";
    private static final String OVERLAY = "overlay";
    private static final String SKIP_BROKEN = "skipBroken";
    private static final String VERIFY = "verify";
    private static final String OVERWRITE_EDITED = "overwriteEdited";

    private final SortedMap<String, String> files = new TreeMap<>();
    private final JavaPoetEngine engine = new JavaPoetEngine(files);
    private String codecPackage = "";
    private String sourceFolder = "src/main/java";
    private List<String> overlays = List.of();
    private boolean skipsBroken;
    private boolean verifies;
    private boolean overwritesEdited;
    private @Nullable OutputFolder output;

    public SondeCodegen() {
        apiPackage = "org.openapitools.client";
        modelPackage = "";
        outputFolder = "generated-code" + File.separator + "sonde";
        removeOption("sortParamsByRequiredFlag");
        removeOption("ensureUniqueParams");
        addOption(CODEC_PACKAGE, "package of the codecs; by default codec beside the models", null);
        addOption(SOURCE_FOLDER, "folder of the sources below the output folder", sourceFolder);
        addOption(
                OVERLAY,
                "files of OpenAPI Overlay 1.0, by commas, that are applied to the document in their order",
                null);
        addSwitch(SKIP_BROKEN, "go on without what is wrong in the document, and say what was left out", false);
        addSwitch(VERIFY, "fail if the output folder does not hold what would be generated", false);
        addSwitch(OVERWRITE_EDITED, "overwrite files that were edited since they were generated", false);
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
        overlays = Pattern.compile(",")
                .splitAsStream(option(OVERLAY, ""))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .toList();
        skipsBroken = isOn(SKIP_BROKEN);
        verifies = isOn(VERIFY);
        overwritesEdited = isOn(OVERWRITE_EDITED);
    }

    /** A file that would not change is not written: whoever compiles next has less to do. */
    @Override
    public boolean isEnableMinimalUpdate() {
        return true;
    }

    @Override
    public void processOpenAPI(OpenAPI openAPI) {
        super.processOpenAPI(openAPI);
        Generation generation = Generation.of(getInputSpec(), overlays, packages(), skipsBroken);
        String folder = sourceFolder.isEmpty() ? "" : sourceFolder.replace('\\', '/') + "/";
        CodegenIgnoreProcessor ignored = new CodegenIgnoreProcessor(outputFolder());
        SortedMap<String, String> hashes = new TreeMap<>();
        generation.files().forEach((path, text) -> {
            if (ignored.allowsFile(new File(outputFolder(), folder + path))) {
                files.put(folder + path, text);
                hashes.put(folder + path, Hash.of(text));
            }
        });
        files.keySet().forEach(this::addFile);
        // The lock is written last: of a run that was interrupted it tells nothing.
        files.put(
                Lock.FILE,
                new Lock(GeneratorVersion.read(), generation.document().sources(), hashes).text());
        addFile(Lock.FILE);
        output = new OutputFolder(Path.of(outputFolder()));
        OutputCheck.check(output, files, verifies, overwritesEdited);
    }

    private void addFile(String path) {
        File file = new File(path.replace('/', File.separatorChar));
        String folder = file.getParent() == null ? "" : file.getParent();
        supportingFiles.add(new SupportingFile(path + JavaPoetEngine.EXTENSION, folder, file.getName()));
    }

    @Override
    public void postProcess() {
        if (output != null) {
            output.deleteAllBut(files);
        }
    }

    private Packages packages() {
        return Packages.of(apiPackage, modelPackage == null ? "" : modelPackage, codecPackage);
    }

    private boolean isOn(String name) {
        return Boolean.parseBoolean(option(name, "false"));
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
