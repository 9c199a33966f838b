package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PagesModel.Turn;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.Locale;

/** Checks that what {@code x-sonde-pagination} names is of the right type. */
final class PagesCheck {

    private final Problems problems;

    PagesCheck(Problems problems) {
        this.problems = problems;
    }

    void check(PagesModel pages) {
        if (!(pages.list() instanceof Shape.ListOf)) {
            problems.addSkippable(
                    pages.pointer() + "/items",
                    pages.items().isEmpty()
                            ? "'items' must be the JSON pointer to the array of items in the reply"
                            : "must lead to an array, but leads to a value of the type " + name(pages.list()));
        }
        if (pages.turn() == Turn.CURSOR) {
            checkCursor(pages);
        } else if (!isInteger(pages.input().shape())) {
            problems.addSkippable(
                    pages.pointer() + "/" + pages.turn().name().toLowerCase(Locale.ROOT),
                    "'" + pages.input().name() + "' must be an integer, but is of the type "
                            + name(pages.input().shape()));
        }
    }

    private void checkCursor(PagesModel pages) {
        String pointer = pages.pointer() + "/next";
        if (pages.next().isEmpty()) {
            problems.addSkippable(
                    pointer, "'next' must be the JSON pointer to the cursor of the next page in the reply");
            return;
        }
        PropertyModel next = pages.next().get(pages.next().size() - 1);
        TypeName asked = pages.input().shape().type();
        if (!next.shape().type().equals(asked)) {
            problems.addSkippable(
                    pointer,
                    "must lead to what '" + pages.input().name() + "' takes, the type "
                            + name(pages.input().shape()) + ", but leads to a value of the type " + name(next.shape()));
        }
    }

    private static boolean isInteger(Shape shape) {
        return shape.equals(new Shape.Scalar(ScalarKind.INTEGER)) || shape.equals(new Shape.Scalar(ScalarKind.LONG));
    }

    private static String name(Shape shape) {
        return shape.type() instanceof ClassName type
                ? type.simpleName()
                : shape.type().toString();
    }
}
