package dev.sonde.change.classes;

import java.util.Map;
import javassist.CtMethod;

/** Primitive types and their boxes, between which Java converts by itself. */
final class Boxes {

    private static final Map<String, String> BOXES = Map.of(
            "J", "Ljava/lang/Long;", "I", "Ljava/lang/Integer;", "D", "Ljava/lang/Double;", "Z", "Ljava/lang/Boolean;");

    private Boxes() {}

    /** Whether two methods return the same but for a box. */
    static boolean areOfOneType(CtMethod one, CtMethod other) {
        String first = returned(one);
        String second = returned(other);
        return second.equals(BOXES.get(first)) || first.equals(BOXES.get(second));
    }

    private static String returned(CtMethod method) {
        String signature = method.getSignature();
        return signature.substring(signature.indexOf(')') + 1);
    }
}
