package dev.sonde.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text with variables, parsed once. A variable is written {@code {{name}}}, with spaces inside the braces if one likes.
 *
 * <p>Immutable. Values are put in as they are and never scanned: no value can add a variable or leave its place.
 */
public final class Template {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** Literal text before, between and after the variables: one more than {@link #slots}. */
    private final List<String> literals;
    /** For every place of a variable its index in {@link #variables}. */
    private final int[] slots;

    private final List<String> variables;

    private Template(List<String> literals, List<Integer> slots, List<String> variables) {
        this.literals = List.copyOf(literals);
        this.slots = new int[slots.size()];
        for (int i = 0; i < this.slots.length; i++) {
            this.slots[i] = slots.get(i);
        }
        this.variables = List.copyOf(variables);
    }

    /**
     * Parses a template.
     *
     * @throws IllegalArgumentException when a <code>{{</code> is not followed by a name and <code>}}</code>
     */
    public static Template of(String text) {
        List<String> literals = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        List<String> variables = new ArrayList<>();
        int end = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, end)) {
            literals.add(text.substring(end, open));
            int close = text.indexOf(CLOSE, open);
            String name =
                    close < 0 ? "" : text.substring(open + OPEN.length(), close).strip();
            if (!isName(name)) {
                throw new IllegalArgumentException("At index " + open + " stands {{, but no variable such as {{name}}");
            }
            if (!variables.contains(name)) {
                variables.add(name);
            }
            slots.add(variables.indexOf(name));
            end = close + CLOSE.length();
        }
        literals.add(text.substring(end));
        return new Template(literals, slots, variables);
    }

    /** The names of the variables in the order of their first occurrence. */
    public List<String> variables() {
        return variables;
    }

    /**
     * The text with its variables filled in: a {@link Locale} as its language tag, an enum constant as its name, anything else
     * as its {@code toString}.
     *
     * @param values one for each of {@link #variables()}, in that order
     * @throws IllegalArgumentException when a value is null, or when there are too few or too many
     */
    public String render(Object... values) {
        if (values.length != variables.size()) {
            throw new IllegalArgumentException(
                    "The template has the variables " + variables + ", but " + values.length + " values are given");
        }
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = text(i, values[i]);
        }
        StringBuilder rendered = new StringBuilder(literals.get(0));
        for (int i = 0; i < slots.length; i++) {
            rendered.append(texts[slots[i]]).append(literals.get(i + 1));
        }
        return rendered.toString();
    }

    private String text(int index, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("Variable {{" + variables.get(index) + "}} is null");
        }
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        return value instanceof Enum<?> constant ? constant.name() : Objects.toString(value, "");
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        String[] tags = new String[variables.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = OPEN + variables.get(i) + CLOSE;
        }
        return render((Object[]) tags);
    }
}
