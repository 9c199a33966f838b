package dev.sonde.openapi.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.PagesModel;
import dev.sonde.openapi.model.PagesModel.Input;
import dev.sonde.openapi.model.PagesModel.Turn;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Locale;

/** Checks that what {@code x-sonde-pagination} names is of the right type. */
final class PagesCheck {

    private static final Shape TEXT = new Shape.Scalar(ScalarKind.STRING);

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
        Input input = pages.input();
        if (input == null) {
            checkLink(pages);
        } else if (pages.turn() == Turn.CURSOR) {
            checkCursor(pages, input);
        } else if (!isInteger(input.shape())) {
            problems.addSkippable(
                    pages.pointer() + "/" + pages.turn().name().toLowerCase(Locale.ROOT),
                    "'" + input.name() + "' must be an integer, but is of the type " + name(input.shape()));
        }
    }

    private void checkLink(PagesModel pages) {
        List<PropertyModel> steps = pages.next();
        Shape link = steps.isEmpty() ? TEXT : steps.get(steps.size() - 1).shape();
        if (!link.type().equals(TEXT.type())) {
            problems.addSkippable(
                    pages.pointer() + "/link", "must lead to a string, but leads to a value of the type " + name(link));
        }
    }

    private void checkCursor(PagesModel pages, Input input) {
        String pointer = pages.pointer() + "/next";
        if (pages.next().isEmpty()) {
            problems.addSkippable(
                    pointer, "'next' must be the JSON pointer to the cursor of the next page in the reply");
            return;
        }
        PropertyModel next = pages.next().get(pages.next().size() - 1);
        TypeName asked = input.shape().type();
        if (!next.shape().type().equals(asked)) {
            problems.addSkippable(
                    pointer,
                    "must lead to what '" + input.name() + "' takes, the type " + name(input.shape())
                            + ", but leads to a value of the type " + name(next.shape()));
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
