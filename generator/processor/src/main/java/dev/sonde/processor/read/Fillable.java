package dev.sonde.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types that JSON can fill: those that do not require themselves, where nothing ends the chain. */
final class Fillable {

    private final Set<TypeName> types = new HashSet<>();

    Fillable(List<Declaration> declarations) {
        boolean more = true;
        while (more) {
            more = false;
            for (Declaration declaration : declarations) {
                more |= canBeFilled(declaration) && types.add(declaration.type());
            }
        }
    }

    boolean contains(Shape shape) {
        if (shape instanceof Shape.Constrained constrained) {
            return contains(constrained.value());
        }
        return !(shape instanceof Shape.Reference reference) || types.contains(reference.type());
    }

    /** Says that nothing can be of a shape. */
    static String sentence(Shape shape) {
        return shape.type() + ", which requires itself: no JSON is large enough";
    }

    private boolean canBeFilled(Declaration declaration) {
        if (declaration instanceof RecordShape record) {
            return record.properties().stream().allMatch(this::contains);
        }
        return !(declaration instanceof TaggedUnion union)
                || union.variants().stream().anyMatch(variant -> types.contains(variant.type()));
    }

    /** Whether a part can be there, or need not. */
    boolean contains(Property property) {
        return property.presence() != Presence.REQUIRED || contains(property.shape());
    }
}
