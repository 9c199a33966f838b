package dev.sonde.processor.check;

import dev.sonde.processor.model.Constraint;
import dev.sonde.processor.model.Option;
import dev.sonde.shape.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a string is one that the spec allows. */
final class TextCheck {

    /** How many values of a list a message names. */
    private static final int SHOWN = 8;

    private final Option option;
    private final String text;
    private final Option.Value value;
    private final Consumer<Diagnostic> found;

    private TextCheck(Option option, String text, Option.Value value, Consumer<Diagnostic> found) {
        this.option = option;
        this.text = text;
        this.value = value;
        this.found = found;
    }

    static void check(Option option, String text, Option.Value value, Consumer<Diagnostic> found) {
        new TextCheck(option, text, value, found).check();
    }

    private void check() {
        if (!option.array()) {
            int length = text.codePointCount(0, text.length());
            SizeCheck.check(option, length, SizeCheck.Unit.CHARACTERS, value.site(), found);
        }
        for (Constraint.Pattern pattern : option.constraints(Constraint.Pattern.class)) {
            if (!matches(pattern.expression(), text)) {
                found.accept(Problem.PATTERN_MISMATCH.at(
                        value.site(),
                        option.name(),
                        pattern.expression(),
                        value.literal().shown(),
                        pattern.spec() + "/pattern"));
            }
        }
        if (!isRetired()) {
            checkList();
        }
    }

    /** The spec's expressions are ECMA-262's: one that Java cannot read says nothing here. */
    private static boolean matches(String expression, String text) {
        try {
            return Pattern.compile(expression).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }

    private boolean isRetired() {
        for (Constraint.Retired retired : option.constraints(Constraint.Retired.class)) {
            if (retired.value().equals(text)) {
                found.accept(Problem.RETIRED_VALUE.at(
                        value.site(),
                        option.name(),
                        value.literal().shown(),
                        retired.refused() ? "has been refused" : "has been an old name",
                        retired.since(),
                        retired.replacement().isEmpty() ? "" : ": use \"" + retired.replacement() + '"',
                        retired.spec() + "/x-sonde-retired"));
                return true;
            }
        }
        return false;
    }

    private void checkList() {
        for (Constraint.OneOf list : option.constraints(Constraint.OneOf.class)) {
            if (list.values().contains(text)) {
                continue;
            }
            String suggestion = NearestName.of(text, list.values())
                    .map(name -> ": did you mean \"" + name + "\"?")
                    .orElse("");
            found.accept(
                    list.open()
                            ? Problem.UNLISTED_VALUE.at(
                                    value.site(),
                                    option.name(),
                                    value.literal().shown(),
                                    shown(list.values()),
                                    suggestion,
                                    list.spec() + "/enum")
                            : Problem.UNKNOWN_VALUE.at(
                                    value.site(),
                                    option.name(),
                                    shown(list.values()),
                                    value.literal().shown(),
                                    suggestion,
                                    list.spec() + "/enum"));
        }
    }

    private static String shown(List<String> values) {
        List<String> quoted = new ArrayList<>();
        for (String value : values.subList(0, Math.min(SHOWN, values.size()))) {
            quoted.add('"' + value + '"');
        }
        String list = String.join(", ", quoted);
        return values.size() <= SHOWN ? list : list + " and " + (values.size() - SHOWN) + " others";
    }
}
