package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Mappings;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Payload;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.TypeIndex;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.shape.Declaration.TaggedVariant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The door of this package: a raw document becomes the model of its Java form. */
public final class DocumentReader {

    private DocumentReader() {}

    /** Reads a document; what cannot be read is added to the problems and left out. */
    public static Api read(RawDocument document, Packages packages, Mappings mappings, Problems problems) {
        SchemaReader schemas = new SchemaReader(document, packages, mappings);
        DocumentVersion.check(document, problems);
        References.check(document, problems);
        schemas.readComponents();
        ClientReader client = new ClientReader(document, mappings.client(), problems);
        List<Operation> operations = new OperationReader(schemas, client.security()).read();
        List<Payload> payloads = new PayloadReader(schemas).read();
        List<TypeModel> types = markVariants(schemas.types());
        Api api = new Api(
                document.file(),
                OverviewReader.read(document.top()),
                packages,
                client.read(operations),
                new TypeIndex(types),
                operations,
                payloads,
                new FoldReader(types, packages, problems).read(operations),
                new PagesReader(document, types, problems).read(operations),
                new PromptReader(schemas, problems).read(operations),
                new FactsReader(schemas, problems).read(),
                new PricesReader(schemas, problems).read());
        schemas.checkMappings(problems);
        return api;
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
}
