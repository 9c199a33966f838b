package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ClientModel;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.TypeIndex;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.shape.Declaration.TaggedVariant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The door of this package: a raw document becomes the model of its Java form. */
public final class DocumentReader {

    private DocumentReader() {}

    /** Reads a document; what cannot be read is added to the problems and left out. */
    public static Api read(RawDocument document, Packages packages, Problems problems) {
        SchemaReader schemas = new SchemaReader(document, packages);
        DocumentVersion.check(document, problems);
        References.check(document, problems);
        schemas.readComponents();
        List<Operation> operations = new OperationReader(schemas).read();
        List<TypeModel> types = markVariants(schemas.types());
        return new Api(
                document.file(),
                packages,
                client(document),
                new TypeIndex(types),
                operations,
                new FoldReader(types, packages, problems).read(operations),
                new PromptReader(schemas, problems).read(operations),
                new FactsReader(schemas, problems).read(),
                new PricesReader(schemas, problems).read());
    }

    /** A variant of a union by discriminator is read on from behind its tag. */
    private static List<TypeModel> markVariants(List<TypeModel> types) {
        Set<ClassName> variants = types.stream()
                .filter(TaggedUnionModel.class::isInstance)
                .flatMap(union -> ((TaggedUnionModel) union).declaration().variants().stream())
                .map(TaggedVariant::type)
                .collect(Collectors.toSet());
        return types.stream()
                .map(type -> type instanceof ObjectModel object && variants.contains(object.type())
                        ? object.asVariant()
                        : type)
                .toList();
    }

    private static ClientModel client(RawDocument document) {
        Node info = document.top().get("info");
        Node extension = info.get("x-sonde-client");
        String name = extension.text("name", Names.type(info.text("title").replaceAll("(?i)\\bapi\\b", "")) + "Client");
        String prefix = Names.constant(name.replaceAll("Client$", ""));
        return new ClientModel(
                name,
                info.text("description"),
                extension.text("provider", name.replaceAll("Client$", "").toLowerCase(Locale.ROOT)),
                document.top().get("servers").elements().stream()
                        .findFirst()
                        .map(server -> server.text("url"))
                        .orElse("http://localhost"),
                extension.text("apiKey", prefix + "_API_KEY"),
                extension.text("baseUrl", prefix + "_BASE_URL"));
    }
}
