package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import dev.sonde.shape.Declaration.JsonKind;
import dev.sonde.shape.Declaration.Mark;

/** Names of the classes that the inline variants of a union become: the union's name, and what tells the variant from others. */
final class VariantNames {

    private final Canonical canonical;
    private final String union;

    VariantNames(Canonical canonical, ClassName union) {
        this.canonical = canonical;
        this.union = union.simpleName();
    }

    String of(Node variant, String tag) {
        String title = Names.type(canonical.of(variant).text("title"));
        return union + (canonical.of(variant).has("title") ? title : Names.type(tag));
    }

    String of(Node variant, Mark mark) {
        return of(
                variant,
                mark instanceof Mark.Tag tag
                        ? tag.values().get(0)
                        : "with " + ((Mark.Properties) mark).names().get(0));
    }

    String of(Node variant, JsonKind kind) {
        return of(variant, wrapper(kind));
    }

    String of(Node variant, Object toldBy) {
        return toldBy instanceof Mark mark ? of(variant, mark) : of(variant, (JsonKind) toldBy);
    }

    /** The name of a class in the union, which cannot be the union's own. */
    String nested(JsonKind kind) {
        return wrapper(kind).equals(union) ? union + "Value" : wrapper(kind);
    }

    static String wrapper(JsonKind kind) {
        return switch (kind) {
            case STRING -> "Text";
            case NUMBER -> "Number";
            case BOOLEAN -> "Flag";
            case ARRAY -> "Items";
            case OBJECT -> "Properties";
        };
    }
}
