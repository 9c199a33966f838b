package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.TaggedVariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of a document, found by their names, however many there are. */
public final class TypeIndex {

    private final List<TypeModel> all;
    private final Map<TypeName, TypeModel> byName = new HashMap<>();
    private final Map<ClassName, Set<ClassName>> unions = new HashMap<>();

    public TypeIndex(List<TypeModel> all) {
        this.all = List.copyOf(all);
        for (TypeModel model : all) {
            byName.put(model.type(), model);
            for (ClassName variant : variants(model)) {
                unions.computeIfAbsent(variant, type -> new LinkedHashSet<>()).add(model.type());
            }
        }
    }

    List<TypeModel> all() {
        return all;
    }

    Optional<TypeModel> find(TypeName type) {
        return Optional.ofNullable(byName.get(type));
    }

    List<ClassName> unionsOf(ClassName type) {
        return List.copyOf(unions.getOrDefault(type, Set.of()));
    }

    /** The classes that implement a union themselves. */
    public static List<ClassName> variants(TypeModel model) {
        List<ClassName> variants = new ArrayList<>();
        if (model instanceof TaggedUnionModel union) {
            union.declaration().variants().stream().map(TaggedVariant::type).forEach(variants::add);
        } else if (model instanceof KindUnionModel union) {
            union.declaration().variants().stream()
                    .filter(variant -> !variant.wrapped())
                    .map(KindVariant::type)
                    .forEach(variants::add);
        }
        return variants;
    }
}
