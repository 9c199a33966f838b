package dev.sonde.openapi.host;

import java.util.Map;
import java.util.Objects;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** Hands OpenAPI Generator the text of each file under the name of a template that does not exist. */
public final class JavaPoetEngine implements TemplatingEngineAdapter {

    static final String EXTENSION = ".javapoet";

    private static final String IDENTIFIER = "javapoet";

    private final Map<String, String> files;

    JavaPoetEngine(Map<String, String> files) {
        this.files = files;
    }

    @Override
    public String getIdentifier() {
        return IDENTIFIER;
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {IDENTIFIER};
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
        String path = templateFile.substring(0, templateFile.length() - EXTENSION.length());
        return Objects.requireNonNull(files.get(path), path);
    }
}
