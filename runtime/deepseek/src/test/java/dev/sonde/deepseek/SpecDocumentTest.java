package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.vertx.core.Vertx;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.OpenAPIVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Both documents in the eyes of validators that are not ours. */
class SpecDocumentTest {

    static final Iterable<String> DOCUMENTS = SpecFolder.DOCUMENTS;

    private static Vertx vertx;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    private static OpenAPIContract load(Path file) throws Exception {
        return OpenAPIContract.from(vertx, file.toString())
                .toCompletionStage()
                .toCompletableFuture()
                .get(1, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void document_isOpenApi31(String document) throws Exception {
        OpenAPIContract contract = load(SpecFolder.file(document));

        assertThat(contract.getVersion()).isEqualTo(OpenAPIVersion.V3_1);
        assertThat(contract.operations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'  title: DeepSeek API', '  titel: DeepSeek API'",
        "'  /models:', '  models:'",
        "'      operationId: listModels', '      operationId: [listModels]'",
        "'          in: path', '          in: paths'",
        "'#/components/schemas/ModelList', '#/components/schemas/ModelLists'",
    })
    void brokenCopy_isRefused(String text, String broken) throws IOException {
        String document = Files.readString(SpecFolder.file(SpecFolder.TODAY));
        assertThat(document).contains(text);
        Path copy = Files.writeString(folder.resolve("broken.yaml"), document.replace(text, broken));

        assertThatThrownBy(() -> load(copy)).isInstanceOf(Exception.class);
    }
}
