package dev.sonde.change.classes;

import dev.sonde.change.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.MethodSignature;

/** What Java takes for something else by itself: a primitive type for its box or a wider one, a class for its interfaces. */
final class Conversion {

    private static final Map<String, String> BOXES = Map.of(
            "long", "java.lang.Long",
            "int", "java.lang.Integer",
            "double", "java.lang.Double",
            "boolean", "java.lang.Boolean");

    private static final Map<String, List<String>> WIDER =
            Map.of("int", List.of("long", "double"), "long", List.of("double"));

    private final Map<String, List<String>> interfaces;

    /** @param interfaces what each class of now implements, by names */
    Conversion(Map<String, List<String>> interfaces) {
        this.interfaces = interfaces;
    }

    /**
     * What it asks of those who call a method that their calls are of another of its name.
     *
     * @return {@link Level#ADDITION} if it takes all that the other took
     */
    Level of(MethodSignature old, MethodSignature now) {
        SignatureAttribute.Type[] passed = old.getParameterTypes();
        SignatureAttribute.Type[] taken = now.getParameterTypes();
        if (passed.length != taken.length) {
            return Level.BREAKING;
        }
        Stream<Level> arguments = IntStream.range(0, passed.length)
                .mapToObj(index -> argument(passed[index].toString(), taken[index].toString()));
        Level returned =
                converted(now.getReturnType().toString(), old.getReturnType().toString());
        return Stream.concat(arguments, Stream.of(returned))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Level argument(String passed, String taken) {
        boolean implemented = interfaces.getOrDefault(passed, List.of()).contains(taken);
        return implemented ? Level.ADDITION : converted(passed, taken);
    }

    private static Level converted(String from, String to) {
        if (from.equals(to)) {
            return Level.ADDITION;
        }
        boolean fits = to.equals(BOXES.get(from))
                || from.equals(BOXES.get(to))
                || WIDER.getOrDefault(from, List.of()).contains(to);
        return fits ? Level.CAUTION : Level.BREAKING;
    }
}
