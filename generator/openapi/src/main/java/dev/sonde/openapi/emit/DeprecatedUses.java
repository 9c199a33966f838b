package dev.sonde.openapi.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Declaration.View;
import dev.sonde.shape.Declaration.ViewUnion;
import dev.sonde.shape.Property;
import dev.sonde.shape.Shape;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where generated code itself uses what the document deprecates: there the compiler must not warn, as the user can do nothing. */
final class DeprecatedUses {

    private final Api api;
    private final Set<TypeName> deprecated;

    DeprecatedUses(Api api) {
        this.api = api;
        this.deprecated = api.types().stream()
                .filter(TypeModel::deprecated)
                .map(TypeModel::type)
                .collect(Collectors.toSet());
    }

    /** A class without warnings of deprecation, if it would have some. */
    static TypeSpec suppressed(TypeSpec.Builder type, boolean used) {
        if (used) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return type.build();
    }

    /** Whether the class of a type names a deprecated one other than itself. */
    boolean inType(TypeModel model) {
        return !deprecated.isEmpty() && parts(model).anyMatch(shape -> names(shape, true));
    }

    /** Whether the codec of a type names a deprecated one, or a deprecated accessor. */
    boolean inCodec(TypeModel model) {
        return model.deprecated()
                || inType(model)
                || (model instanceof ObjectModel object
                        && object.properties().stream().anyMatch(PropertyModel::deprecated));
    }

    boolean inClient() {
        return (!deprecated.isEmpty() && api.operations().stream().anyMatch(this::inOperation))
                || api.pages().stream().anyMatch(this::inPages);
    }

    private boolean inOperation(Operation operation) {
        return Stream.concat(
                        operation.parameters().stream().map(Operation.Parameter::shape),
                        Stream.of(operation.reply(), body(operation), chunk(operation)))
                .anyMatch(shape -> names(shape, false));
    }

    private boolean inPages(PagesModel pages) {
        return names(pages.list(), false) || pages.properties().anyMatch(PropertyModel::deprecated);
    }

    private static Shape body(Operation operation) {
        return operation.body() == null || operation.body().shape() == null
                ? new Shape.Raw()
                : operation.body().shape();
    }

    private static Shape chunk(Operation operation) {
        return operation.stream() == null ? new Shape.Raw() : operation.stream().chunk();
    }

    private boolean names(Shape shape, boolean variants) {
        if (shape instanceof Shape.ListOf list) {
            return names(list.element(), variants);
        }
        if (shape instanceof Shape.MapOf map) {
            return names(map.value(), variants);
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return names(optional.value(), variants);
        }
        // A builder has shorthands for the variants of a union.
        return deprecated.contains(shape.type())
                || (variants
                        && api.find(shape.type())
                                .filter(model -> !(model instanceof ObjectModel))
                                .map(DeprecatedUses::parts)
                                .orElseGet(Stream::of)
                                .anyMatch(part -> names(part, false)));
    }

    private static Stream<Shape> parts(TypeModel model) {
        if (model.declaration() instanceof RecordShape record) {
            return record.properties().stream().map(Property::shape);
        }
        if (model.declaration() instanceof TaggedUnion union) {
            return union.variants().stream()
                    .map((TaggedVariant variant) -> Shape.Reference.of(variant.type(), variant.codec()));
        }
        if (model.declaration() instanceof KindUnion union) {
            return union.variants().stream().map(KindVariant::shape);
        }
        return model.declaration() instanceof ViewUnion union
                ? union.views().stream().map(View::shape)
                : Stream.of();
    }
}
