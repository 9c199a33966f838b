package dev.sonde.processor.check;

import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.ImageInput;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether the models that a method may ask take its images. */
final class ImageCheck {

    private final PromptMethod method;
    private final Consumer<Diagnostic> found;

    private ImageCheck(PromptMethod method, Consumer<Diagnostic> found) {
        this.method = method;
        this.found = found;
    }

    static void check(PromptMethod method, Consumer<Diagnostic> found) {
        Optional<Parameter> image = method.parameters().stream()
                .filter(parameter -> parameter.role() == Role.IMAGE || parameter.role() == Role.IMAGES)
                .findFirst();
        image.ifPresent(new ImageCheck(method, found)::check);
    }

    private void check(Parameter image) {
        Operation operation = method.settings().operation();
        if (operation.images().isEmpty()) {
            String annotation = InterfaceCheck.annotation(operation.annotation());
            report(image, "the API of @" + annotation, "leave it out", "");
            return;
        }
        ImageInput input = operation.images().get();
        // A model may come with the call, and then nothing is certain.
        if (method.parameter(Role.OPTIONS).isEmpty()) {
            for (String model : blind(input)) {
                report(
                        image,
                        '"' + model + '"',
                        "use " + String.join(" or ", input.models()),
                        "\nspec: " + input.spec());
            }
        }
    }

    private void report(Parameter image, String who, String cure, String spec) {
        found.accept(Problem.UNSUPPORTED_IMAGE.at(image.site(), who, image.name(), method.name(), cure, spec));
    }

    /** Known models that take no images. */
    private List<String> blind(ImageInput input) {
        List<Option> named = new ArrayList<>();
        method.options().stream()
                .filter(option -> option.name().equals(input.option()))
                .forEach(named::add);
        method.fallbackOption().ifPresent(named::add);
        return named.stream()
                .flatMap(option -> option.values().stream()
                        .map(Option.Value::literal)
                        .map(Literal::text)
                        .filter(model ->
                                isKnown(option, model) && !input.models().contains(model)))
                .distinct()
                .toList();
    }

    private static boolean isKnown(Option option, String model) {
        return option.constraints(Constraint.OneOf.class).stream()
                .anyMatch(list -> list.values().contains(model));
    }
}
