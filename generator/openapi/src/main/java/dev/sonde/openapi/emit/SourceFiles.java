package dev.sonde.openapi.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.ErrorModel;
import dev.sonde.openapi.model.FoldModel;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.Style;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.openapi.model.TypeModel.ViewUnionModel;
import dev.sonde.shape.codec.CodecEmitter;
import dev.sonde.shape.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The door of this package: a model becomes source files. */
public final class SourceFiles {

    private final Api api;
    private final Style style;
    private final DeprecatedUses deprecated;
    private final Map<ClassName, ErrorModel> errors;
    private final SortedMap<String, String> files = new TreeMap<>();

    private SourceFiles(Api api, Style style) {
        this.api = api;
        this.style = style;
        this.deprecated = new DeprecatedUses(api);
        this.errors = api.errors();
    }

    /** The text of every file, by its path below the source folder. */
    public static SortedMap<String, String> emit(Api api, Style style) {
        SourceFiles sources = new SourceFiles(api, style);
        api.types().forEach(sources::addType);
        for (FoldModel fold : api.folds()) {
            sources.add(fold.type(), FoldEmitter.emit(fold, api.packages()));
        }
        if (api.prices() != null) {
            sources.add(api.prices().type(), PricesEmitter.emit(api.prices()));
        }
        sources.addClient();
        sources.addPackages();
        return sources.files;
    }

    /** A prompt annotation as it is emitted. */
    public static TypeSpec annotation(Api api, PromptModel prompt) {
        ClassName type = ClassName.get(api.packages().client(), prompt.annotation());
        ClassName client = ClassName.get(api.packages().client(), api.client().name());
        return new PromptEmitter(api, prompt).emit(type, client);
    }

    private void addType(TypeModel model) {
        ClassName codec = api.packages().codec(model.type());
        TypeSpec.Builder type = type(model);
        ErrorModel error = errors.get(model.type());
        if (error != null) {
            type.addMethod(ErrorMethods.of(error, codec));
        }
        type.addAnnotations(DatabindAnnotations.of(style.databind(), codec));
        add(model.type(), DeprecatedUses.suppressed(type, deprecated.inType(model)));
        TypeSpec.Builder reader =
                CodecEmitter.codec(model.declaration(), codec).toBuilder().addAnnotation(ModelClass.generated());
        add(codec, DeprecatedUses.suppressed(reader, deprecated.inCodec(model)));
    }

    private TypeSpec.Builder type(TypeModel model) {
        if (model instanceof ObjectModel object) {
            return new RecordEmitter(api, object, style.allBuilt() || object.inRequest()).emit();
        }
        if (model instanceof EnumModel values) {
            return new EnumEmitter(api, values).emit();
        }
        if (model instanceof ViewUnionModel views) {
            return new ViewUnionEmitter(api, views).emit();
        }
        UnionEmitter unions = new UnionEmitter(api);
        return model instanceof TaggedUnionModel tagged ? unions.tagged(tagged) : unions.byKind((KindUnionModel) model);
    }

    private void addClient() {
        ClassName client = ClassName.get(api.packages().client(), api.client().name());
        add(client, DeprecatedUses.suppressed(new ClientEmitter(api, client).emit(), deprecated.inClient()));
        for (PromptModel prompt : api.prompts()) {
            ClassName annotation = ClassName.get(api.packages().client(), prompt.annotation());
            add(annotation, annotation(api, prompt));
            add(prompt.options(), new OptionsEmitter(api, prompt).emit());
        }
    }

    private void addPackages() {
        String annotations = switch (api.prompts().size()) {
            case 0 -> "";
            case 1 -> " and its prompt annotation";
            default -> " and its prompt annotations";
        };
        Map<String, List<String>> descriptions = new LinkedHashMap<>();
        describe(descriptions, api.packages().client(), "The client" + annotations + ".");
        describe(descriptions, api.packages().model(), "What travels in requests and replies.");
        describe(descriptions, api.packages().codec(), "Reads and writes the models as JSON, without reflection.");
        descriptions.forEach(this::addPackage);
    }

    private static void describe(Map<String, List<String>> descriptions, String name, String description) {
        descriptions.computeIfAbsent(name, any -> new ArrayList<>()).add(description);
    }

    private void addPackage(String name, List<String> description) {
        String text = """
                %s
                %s
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """;
        String comment = description.size() == 1
                ? "/** " + description.get(0) + " */"
                : "/**\n * " + String.join("\n *\n * <p>", description) + "\n */";
        files.put(path(name, "package-info"), styled(text.formatted(header(), comment, name)));
    }

    private void add(ClassName name, TypeSpec type) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        files.put(path(name.packageName(), name.simpleName()), SourceText.of(header(), styled(file.toString())));
    }

    private String styled(String text) {
        // The one type of a file is all that can stand at the beginning of a line.
        String seen = style.exported() ? text : text.replaceFirst("(?m)^public ", "");
        return style.nullness() ? seen : Nullness.removed(seen);
    }

    private String header() {
        return "// Generated by sonde-openapi-generator from " + api.source() + ". Do not edit.";
    }

    private static String path(String packageName, String name) {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }
}
