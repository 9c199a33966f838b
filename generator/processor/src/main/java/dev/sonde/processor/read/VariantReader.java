package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads a sealed interface as a union of its records, told apart by a property: {@code type} with the record's simple name, unless
 * Jackson's annotations say otherwise.
 */
final class VariantReader {

    private final UserTypes userTypes;
    private final Mirrors mirrors;

    VariantReader(UserTypes userTypes, Mirrors mirrors) {
        this.userTypes = userTypes;
        this.mirrors = mirrors;
    }

    TaggedUnion read(TypeElement type, String description, String path, ShapeReader shapes) {
        String tag = Mirrors.find(type, RuntimeAnnotations.JSON_TYPE_INFO)
                .map(info -> tag(info, path, shapes))
                .orElse("type");
        Map<String, String> names = subTypes(type);
        List<TaggedVariant> variants = new ArrayList<>();
        Set<String> tags = new HashSet<>();
        for (DeclaredType each : records(type, path, shapes)) {
            TypeElement record = (TypeElement) each.asElement();
            String name = names.getOrDefault(record.getQualifiedName().toString(), name(record));
            if (!tags.add(name)) {
                shapes.fault(path, "a union with two variants that are called \"" + name + "\"");
            }
            String within = record.getSimpleName().toString();
            ClassName codec = userTypes.variantCodec(each, within, shapes);
            boolean taken = userTypes.propertyNames(each).contains(tag);
            if (taken) {
                shapes.fault(
                        within + "." + tag,
                        "what tells the variants of " + type.getSimpleName()
                                + " apart: rename it, or name another property with @JsonTypeInfo");
            }
            variants.add(new TaggedVariant(name, ClassName.get(record), codec));
        }
        return new TaggedUnion(ClassName.get(type), description, tag, variants, false);
    }

    private String tag(AnnotationMirror info, String path, ShapeReader shapes) {
        String use = mirrors.string(info, "use");
        String include = mirrors.string(info, "include");
        boolean told = use.endsWith("NAME") && include.endsWith("PROPERTY") && !include.endsWith("EXTERNAL_PROPERTY");
        if (!told) {
            shapes.fault(path, "a union told apart by @JsonTypeInfo(use = " + use + ", include = " + include + ")");
        }
        String property = mirrors.string(info, "property");
        return property.isEmpty() ? "@type" : property;
    }

    private String name(TypeElement record) {
        return Mirrors.find(record, RuntimeAnnotations.JSON_TYPE_NAME)
                .map(mirror -> mirrors.string(mirror, "value"))
                .filter(name -> !name.isEmpty())
                .orElse(record.getSimpleName().toString());
    }

    /** The names that the interface itself gives, by type. */
    private Map<String, String> subTypes(TypeElement type) {
        return Mirrors.find(type, RuntimeAnnotations.JSON_SUB_TYPES)
                .map(mirror -> mirrors.values(mirror, "value").stream()
                        .map(value -> (AnnotationMirror) value.getValue())
                        .filter(each -> !mirrors.string(each, "name").isEmpty())
                        .collect(Collectors.toMap(
                                each -> TypeText.of(mirrors.type(each, "value")),
                                each -> mirrors.string(each, "name"),
                                (first, second) -> first)))
                .orElse(Map.of());
    }

    private List<DeclaredType> records(TypeElement type, String path, ShapeReader shapes) {
        List<DeclaredType> records = new ArrayList<>();
        for (DeclaredType each : Permitted.of(type)) {
            TypeElement permitted = (TypeElement) each.asElement();
            boolean sealed = permitted.getKind() == ElementKind.INTERFACE
                    && permitted.getModifiers().contains(Modifier.SEALED);
            if (sealed) {
                records(permitted, path, shapes).stream()
                        .filter(record -> !records.contains(record))
                        .forEach(records::add);
            } else if (UserTypeKind.of(permitted) != UserTypeKind.RECORD
                    || !permitted.getTypeParameters().isEmpty()) {
                shapes.fault(path, TypeText.of(each) + ", a variant that is no plain record");
            } else if (userTypes.unsupported(each).isPresent()) {
                shapes.fault(path, TypeText.of(each) + ", a variant that the implementation cannot see");
            } else {
                records.add(each);
            }
        }
        return records;
    }
}
