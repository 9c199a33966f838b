package dev.sonde.processor.check;

import dev.sonde.processor.check.JsonTree.JsonArray;
import dev.sonde.processor.check.JsonTree.JsonNumber;
import dev.sonde.processor.check.JsonTree.JsonObject;
import dev.sonde.processor.check.JsonTree.JsonString;
import dev.sonde.shape.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether JSON keeps the rules that its codec would check, in the words of the runtime. Of time, which goes on, an example says
 * nothing for good.
 */
final class RuleCheck {

    private static final int LONGEST = 40;

    private RuleCheck() {}

    /** What is wrong, as it follows the name of the value; empty if nothing is. */
    static Optional<String> broken(JsonTree tree, List<Rule> rules) {
        List<Rule> broken = rules.stream().filter(rule -> !isKept(rule, tree)).toList();
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(broken.stream().map(RuleCheck::words).collect(Collectors.joining(" and ", "must be ", ""))
                        + ", but is " + shown(tree));
    }

    /** What is of another type is told as such. */
    private static boolean isKept(Rule rule, JsonTree tree) {
        return switch (rule.name()) {
            case "atLeast" -> compares(rule, tree, sign -> sign >= 0);
            case "atMost" -> compares(rule, tree, sign -> sign <= 0);
            case "moreThan" -> compares(rule, tree, sign -> sign > 0);
            case "lessThan" -> compares(rule, tree, sign -> sign < 0);
            case "digits" ->
                !(tree instanceof JsonNumber number) || hasDigits(number, number(rule, 0), number(rule, 1));
            case "minSize" -> size(tree) < 0 || size(tree) >= number(rule, 0);
            case "maxSize" -> size(tree) < 0 || size(tree) <= number(rule, 0);
            case "pattern" -> matches(tree, rule.arguments().get(0).toString());
            case "notBlank" -> matches(tree, "(?s).*\\S.*");
            case "email" -> matches(tree, "[^@\\s]+@[^@\\s]+");
            default -> true;
        };
    }

    private static boolean compares(Rule rule, JsonTree tree, IntPredicate isRight) {
        return !(tree instanceof JsonNumber number)
                || isRight.test(new BigDecimal(number.text())
                        .compareTo((BigDecimal) rule.arguments().get(0)));
    }

    private static boolean hasDigits(JsonNumber number, int integer, int fraction) {
        BigDecimal plain = new BigDecimal(number.text()).stripTrailingZeros();
        return plain.precision() - plain.scale() <= integer && plain.scale() <= fraction;
    }

    private static boolean matches(JsonTree tree, String expression) {
        return !(tree instanceof JsonString string) || Pattern.matches(expression, string.value());
    }

    private static int number(Rule rule, int argument) {
        return (Integer) rule.arguments().get(argument);
    }

    /** How many characters, elements or members there are; -1 if there are none to count. */
    private static int size(JsonTree tree) {
        if (tree instanceof JsonString string) {
            return string.value().length();
        }
        if (tree instanceof JsonArray array) {
            return array.elements().size();
        }
        return tree instanceof JsonObject object ? object.members().size() : -1;
    }

    private static String words(Rule rule) {
        return switch (rule.name()) {
            case "minSize" -> "of size " + number(rule, 0) + " or more";
            case "maxSize" -> "of size " + number(rule, 0) + " or less";
            case "digits" ->
                "a number of at most " + number(rule, 0) + " digits before the point and " + number(rule, 1)
                        + " behind it";
            default -> rule.words();
        };
    }

    private static String shown(JsonTree tree) {
        if (tree instanceof JsonString string) {
            String text = string.value();
            return '"' + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + '"';
        }
        return size(tree) < 0 ? tree.shown() : "of " + size(tree);
    }
}
