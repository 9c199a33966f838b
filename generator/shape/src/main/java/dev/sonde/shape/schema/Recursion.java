package dev.sonde.shape.schema;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Property;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the declared types that contain themselves: only these need a name in a schema. */
final class Recursion {

    private final Map<TypeName, Declaration> declarations;

    Recursion(Map<TypeName, Declaration> declarations) {
        this.declarations = declarations;
    }

    boolean isRecursive(TypeName type) {
        Set<TypeName> reached = new HashSet<>();
        List<TypeName> open = new ArrayList<>(referredBy(type));
        while (!open.isEmpty()) {
            TypeName next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(referredBy(next));
            }
        }
        return reached.contains(type);
    }

    private List<TypeName> referredBy(TypeName type) {
        List<TypeName> referred = new ArrayList<>();
        Declaration declaration = declarations.get(type);
        if (declaration instanceof RecordShape record) {
            for (Property property : record.properties()) {
                collect(property.shape(), referred);
            }
        } else if (declaration instanceof TaggedUnion union) {
            for (TaggedVariant variant : union.variants()) {
                referred.add(variant.type());
            }
        } else if (declaration instanceof KindUnion union) {
            for (KindVariant variant : union.variants()) {
                collect(variant.shape(), referred);
            }
        } else if (declaration instanceof Declaration.Delegate delegate) {
            collect(delegate.shape(), referred);
        }
        return referred;
    }

    private static void collect(Shape shape, List<TypeName> referred) {
        if (shape instanceof Shape.Reference reference) {
            referred.add(reference.type());
        } else if (shape instanceof Shape.ListOf list) {
            collect(list.element(), referred);
        } else if (shape instanceof Shape.SequenceOf sequence) {
            collect(sequence.element(), referred);
        } else if (shape instanceof Shape.MapOf map) {
            collect(map.value(), referred);
        } else if (shape instanceof Shape.OptionalOf optional) {
            collect(optional.value(), referred);
        } else if (shape instanceof Shape.Constrained constrained) {
            collect(constrained.value(), referred);
        }
    }
}
