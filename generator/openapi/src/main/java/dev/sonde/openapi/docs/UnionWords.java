package dev.sonde.openapi.docs;

import dev.sonde.openapi.model.TypeModel;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.Mark;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.ViewUnion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The variants of a union in words, and what tells them apart. */
final class UnionWords {

    private final Links links;

    UnionWords(Links links) {
        this.links = links;
    }

    /** The sentence before the list of variants. */
    static String head(TypeModel union) {
        return union.declaration() instanceof TaggedUnion tagged
                ? "One of these, as the property " + Markdown.code(tagged.tag()) + " says:"
                : union.declaration() instanceof ViewUnion
                        ? "Nothing in the value tells what it is. It can be looked at as:"
                        : "One of these, as the value itself tells:";
    }

    List<String> variants(TypeModel union) {
        Declaration declaration = union.declaration();
        if (declaration instanceof TaggedUnion tagged) {
            return tagged.variants().stream()
                    .map(variant -> Markdown.code(variant.tag()) + ": " + links.type(variant.type()))
                    .toList();
        }
        if (declaration instanceof KindUnion kinds) {
            return kinds.variants().stream().map(this::variant).toList();
        }
        return ((ViewUnion) declaration)
                .views().stream()
                        .map(view -> links.shape(view.shape()) + ", by " + Markdown.code("as" + view.name() + "()"))
                        .toList();
    }

    private String variant(KindVariant variant) {
        String what = variant.wrapped()
                ? links.shape(variant.shape()) + ", wrapped in " + links.type(variant.type())
                : links.type(variant.type());
        return variant.kind().name().toLowerCase(Locale.ROOT) + mark(variant) + ": " + what;
    }

    private static String mark(KindVariant variant) {
        if (variant.mark() instanceof Mark.Tag tag) {
            return " whose " + Markdown.code(tag.property()) + " is " + codes(tag.values(), " or ");
        }
        return variant.mark() instanceof Mark.Properties properties
                ? " that has " + codes(properties.names(), " and ")
                : "";
    }

    private static String codes(List<String> texts, String between) {
        return texts.stream().map(Markdown::code).collect(Collectors.joining(between));
    }
}
