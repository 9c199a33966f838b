package dev.sonde.openapi.read;

import static dev.sonde.shape.RuntimeTypes.DATABIND_CODEC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Mappings;
import dev.sonde.openapi.model.Problems;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Classes that exist already and stand for schemas or formats. Those of the JDK that the runtime has codecs for are read by these, all
 * others by databind.
 */
final class ForeignTypes {

    private static final String COMPONENTS = "#/components/schemas/";

    /** What OpenAPI Generator calls strings of some formats. */
    private static final Map<String, String> FORMATS = Map.of(
            "DateTime", "string+date-time",
            "date", "string+date",
            "UUID", "string+uuid",
            "URI", "string+uri");

    private final Mapping schemas;
    private final Mapping types;
    private final Mappings mappings;
    private final Set<String> imported = new HashSet<>();

    ForeignTypes(Mappings mappings) {
        this.mappings = mappings;
        Map<String, String> formats = new HashMap<>();
        mappings.types().forEach((name, type) -> formats.put(FORMATS.getOrDefault(name, name), type));
        mappings.schemas().values().forEach(imported::add);
        formats.values().forEach(imported::add);
        // An import that nothing else names stands for the schema of that name.
        Map<String, String> components = new HashMap<>(mappings.imports());
        components.keySet().removeAll(imported);
        components.putAll(mappings.schemas());
        this.schemas = new Mapping("schemaMappings", "schema", components);
        this.types = new Mapping("typeMappings", "type and format", formats);
    }

    /** The shape of a schema that is a component, or whose type and format are mapped. */
    Optional<Shape> of(Node schema) {
        if (schema.pointer().startsWith(COMPONENTS) && !schema.name().isEmpty() && isComponent(schema.pointer())) {
            Optional<String> type = schemas.of(schema.name());
            if (type.isPresent()) {
                return type.map(name -> shape(name, schema.text("type")));
            }
        }
        return Kind.of(schema).isNamed() || !schema.has("format")
                ? Optional.empty()
                : types.of(schema.text("type") + "+" + schema.text("format"))
                        .map(name -> shape(name, schema.text("type")));
    }

    private static boolean isComponent(String pointer) {
        return pointer.indexOf('/', COMPONENTS.length()) < 0;
    }

    private Shape shape(String mapped, String type) {
        String name = qualified(mapped);
        Optional<ScalarKind> scalar =
                ScalarKind.of(name).filter(kind -> kind.jsonType().equals(type));
        if (scalar.isPresent()) {
            return new Shape.Scalar(scalar.get());
        }
        if (!isClass(name)) {
            return new Shape.Raw();
        }
        ClassName foreign = ClassName.bestGuess(name);
        return new Shape.Reference(foreign, CodeBlock.of("$T.of($T.class)", DATABIND_CODEC, foreign));
    }

    private String qualified(String name) {
        return mappings.imports().getOrDefault(name, name);
    }

    private static boolean isClass(String name) {
        return SourceVersion.isName(name)
                && name.contains(".")
                && Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
    }

    /** Whether values of a shape are no longer what the rules of their schema speak of. */
    static boolean isForeign(Shape shape, Node schema) {
        return shape instanceof Shape.Reference
                ? !Kind.of(schema).isNamed()
                : shape instanceof Shape.Scalar scalar
                        && !scalar.kind().example().isEmpty();
    }

    /** Looks for mappings that lead nowhere or come from nowhere, after all has been read. */
    void check(Problems problems) {
        schemas.check(problems);
        types.check(problems);
        check("schemaMappings", mappings.schemas(), problems);
        check("typeMappings", mappings.types(), problems);
        check("importMappings", mappings.imports(), problems);
    }

    private void check(String option, Map<String, String> classes, Problems problems) {
        classes.forEach((name, type) -> {
            if (!isClass(qualified(type))) {
                problems.add(
                        option,
                        "'" + type + "' for '" + name
                                + "' is no class; write it with its package, such as java.time.OffsetDateTime, or import it by"
                                + " 'importMappings'");
            }
        });
    }
}
