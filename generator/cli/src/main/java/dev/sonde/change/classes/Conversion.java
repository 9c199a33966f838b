package dev.sonde.change.classes;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.MethodSignature;

/** What Java converts by itself: primitive types to and from their boxes, and to wider ones. */
final class Conversion {

    private static final Map<String, String> BOXES = Map.of(
            "long", "java.lang.Long",
            "int", "java.lang.Integer",
            "double", "java.lang.Double",
            "boolean", "java.lang.Boolean");

    private static final Map<String, List<String>> WIDER =
            Map.of("int", List.of("long", "double"), "long", List.of("double"));

    private Conversion() {}

    /** Whether the call of a method is one of another of its name: the arguments fit, and so does what comes back. */
    static boolean isFrom(MethodSignature old, MethodSignature now) {
        SignatureAttribute.Type[] passed = old.getParameterTypes();
        SignatureAttribute.Type[] taken = now.getParameterTypes();
        return passed.length == taken.length
                && IntStream.range(0, passed.length).allMatch(index -> fits(passed[index], taken[index]))
                && fits(now.getReturnType(), old.getReturnType());
    }

    private static boolean fits(SignatureAttribute.Type from, SignatureAttribute.Type to) {
        String one = from.toString();
        String other = to.toString();
        return one.equals(other)
                || other.equals(BOXES.get(one))
                || one.equals(BOXES.get(other))
                || WIDER.getOrDefault(one, List.of()).contains(other);
    }
}
