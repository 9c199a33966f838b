package dev.sonde.openapi.host;

import dev.sonde.openapi.docs.Pages;
import dev.sonde.openapi.document.Hash;
import dev.sonde.openapi.lock.Lock;
import dev.sonde.openapi.lock.OutputFolder;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * <p>Its options are those of {@link GeneratorOption}, {@code apiPackage} (client and prompt annotation) and {@code modelPackage}.
 */
public final class SondeCodegen extends DefaultCodegen implements CodegenConfig {

    private final SortedMap<String, String> files = new TreeMap<>();
    private final JavaPoetEngine engine = new JavaPoetEngine(files);
    private @Nullable OutputFolder output;

    public SondeCodegen() {
        apiPackage = "org.openapitools.client";
        modelPackage = "";
        // What remains in them comes from users.
        typeMapping.clear();
        importMapping.clear();
        outputFolder = "generated-code" + File.separator + "sonde";
        removeOption("sortParamsByRequiredFlag");
        removeOption("ensureUniqueParams");
        for (GeneratorOption option : GeneratorOption.values()) {
            addOption(option.key(), option.description(), option.otherwise().isEmpty() ? null : option.otherwise());
        }
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
    }

    /** A file that would not change is not written: whoever compiles next has less to do. */
    @Override
    public boolean isEnableMinimalUpdate() {
        return true;
    }

    @Override
    public void processOpenAPI(OpenAPI openAPI) {
        super.processOpenAPI(openAPI);
        UnsupportedOptions.check(additionalProperties, inlineSchemaNameMapping);
        Generation generation = Generation.of(
                getInputSpec(), Options.of(apiPackage, modelPackage == null ? "" : modelPackage, withMappings()));
        put(GeneratorOption.SOURCE_FOLDER.text(additionalProperties), generation.files());
        String docs = GeneratorOption.DOCS.text(additionalProperties);
        if (!docs.isEmpty()) {
            put(docs, Pages.emit(generation.api()));
        }
        files.keySet().forEach(this::addFile);
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, text) -> hashes.put(path, Hash.of(text)));
        // The lock is written last: of a run that was interrupted it tells nothing.
        files.put(
                Lock.FILE,
                new Lock(GeneratorVersion.read(), generation.document().sources(), hashes).text());
        addFile(Lock.FILE);
        output = new OutputFolder(Path.of(outputFolder()));
        OutputCheck.check(
                output,
                files,
                GeneratorOption.VERIFY.isOn(additionalProperties),
                GeneratorOption.OVERWRITE_EDITED.isOn(additionalProperties));
    }

    /** Front ends have options of their own for mappings, and give them apart. */
    private Map<String, Object> withMappings() {
        Map<String, Object> properties = new HashMap<>(additionalProperties);
        Map<GeneratorOption, Map<String, String>> mappings = Map.of(
                GeneratorOption.NAME_MAPPINGS, nameMapping,
                GeneratorOption.PARAMETER_NAME_MAPPINGS, parameterNameMapping,
                GeneratorOption.MODEL_NAME_MAPPINGS, modelNameMapping,
                GeneratorOption.ENUM_NAME_MAPPINGS, enumNameMapping,
                GeneratorOption.OPERATION_ID_NAME_MAPPINGS, operationIdNameMapping,
                GeneratorOption.SCHEMA_MAPPINGS, schemaMapping,
                GeneratorOption.TYPE_MAPPINGS, typeMapping,
                GeneratorOption.IMPORT_MAPPINGS, importMapping);
        mappings.forEach((option, pairs) -> pairs.forEach(
                (name, value) -> properties.merge(option.key(), name + "=" + value, (all, pair) -> all + "," + pair)));
        return properties;
    }

    private void put(String folder, SortedMap<String, String> texts) {
        CodegenIgnoreProcessor ignored = new CodegenIgnoreProcessor(outputFolder());
        String prefix = folder.isEmpty() ? "" : folder.replace('\\', '/') + "/";
        texts.forEach((path, text) -> {
            if (ignored.allowsFile(new File(outputFolder(), prefix + path))) {
                files.put(prefix + path, text);
            }
        });
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
