package dev.sonde.openapi.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A simpler way to say a value: a string for an enum, for an object with one property, for the variants of a union. What a
 * builder takes besides the value itself; and, where an annotation can hold it, the element of the prompt annotation.
 *
 * @param type the type that is given instead: a string, a number, a boolean, or an array of these
 * @param toValue makes the value from the name of the variable that is given
 */
record Shorthand(TypeName type, UnaryOperator<CodeBlock> toValue) {

    /** What an annotation can hold in the place of a property; null if it can hold nothing. */
    static @Nullable TypeName annotationType(Api api, Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> scalar.type();
                case BOOLEAN, INTEGER, LONG, DOUBLE -> scalar.type().unbox();
                default -> null;
            };
        }
        if (shape instanceof Shape.ListOf list && isPlainString(list.element())) {
            return ArrayTypeName.of(list.element().type());
        }
        List<TypeName> types = of(api, shape).stream()
                .map(Shorthand::type)
                .filter(Shorthand::fitsIntoAnAnnotation)
                .toList();
        // Of several the widest: an array holds what a single string holds.
        return types.stream()
                .filter(ArrayTypeName.class::isInstance)
                .findFirst()
                .orElse(types.isEmpty() ? null : types.get(0));
    }

    /** All shorthands of a shape. */
    static List<Shorthand> of(Api api, Shape shape) {
        TypeModel model = api.find(shape.type()).orElse(null);
        if (model instanceof EnumModel) {
            return List.of(
                    new Shorthand(TypeName.get(String.class), given -> CodeBlock.of("$T.of($L)", shape.type(), given)));
        }
        if (model instanceof ObjectModel object && object.properties().size() == 1) {
            return ofSingleProperty(api, object, object.properties().get(0));
        }
        if (model instanceof KindUnionModel union) {
            return ofVariants(api, union);
        }
        return List.of();
    }

    private static List<Shorthand> ofSingleProperty(Api api, ObjectModel object, PropertyModel property) {
        boolean simple = property.shape() instanceof Shape.Scalar
                || api.find(property.shape().type()).orElse(null) instanceof EnumModel;
        TypeName type = simple ? annotationType(api, property.shape()) : null;
        if (type == null) {
            return List.of();
        }
        return List.of(new Shorthand(
                type,
                given -> CodeBlock.of("$T.builder().$N($L).build()", object.type(), property.component(), given)));
    }

    private static List<Shorthand> ofVariants(Api api, KindUnionModel union) {
        List<Shorthand> shorthands = new ArrayList<>();
        for (KindVariant variant : union.declaration().variants()) {
            if (!variant.wrapped()) {
                if (api.find(variant.type()).orElse(null) instanceof EnumModel) {
                    shorthands.addAll(of(api, variant.shape()));
                }
            } else if (variant.shape() instanceof Shape.ListOf list
                    && !(list.element().type() instanceof ParameterizedTypeName)) {
                shorthands.add(new Shorthand(
                        ArrayTypeName.of(list.element().type()),
                        given -> CodeBlock.of("new $T($T.of($L))", variant.type(), List.class, given)));
            } else if (variant.shape() instanceof Shape.Scalar scalar) {
                shorthands.add(new Shorthand(
                        scalar.kind() == ScalarKind.STRING
                                ? scalar.type()
                                : scalar.type().unbox(),
                        given -> CodeBlock.of("new $T($L)", variant.type(), given)));
            }
        }
        return shorthands;
    }

    private static boolean fitsIntoAnAnnotation(TypeName type) {
        TypeName string = TypeName.get(String.class);
        return type.isPrimitive() || type.equals(string) || type.equals(ArrayTypeName.of(string));
    }

    private static boolean isPlainString(Shape shape) {
        return shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING;
    }
}
