package dev.sonde.prompt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with variables, parsed once. A variable is written {@code {{name}}} or {@code {{name.part}}}, with spaces inside the
 * braces if one likes.
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
            if (!isPath(name)) {
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
     * The text with its variables filled in. Numbers are written as their digits, without an exponent; a {@link java.util.Locale} as
     * its language tag, an enum constant as its name, what an {@code Optional} holds as itself, collections, arrays and maps as
     * JSON, a {@link PromptText} as it says; anything else, such as the types of {@code java.time}, as its {@code toString}.
     *
     * @param values one for each of {@link #variables()}, in that order
     * @throws IllegalArgumentException when a value is null or an empty {@code Optional}, or when there are too few or too many
     */
    public String render(@Nullable Object... values) {
        if (values.length != variables.size()) {
            throw new IllegalArgumentException(
                    "The template has the variables " + variables + ", but " + values.length + " values are given");
        }
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = ValueText.of(variables.get(i), values[i]);
        }
        StringBuilder rendered = new StringBuilder(literals.get(0));
        for (int i = 0; i < slots.length; i++) {
            rendered.append(texts[slots[i]]).append(literals.get(i + 1));
        }
        return rendered.toString();
    }

    /** Whether this is a name, or names with dots between them. A key of a map may have hyphens in it. */
    private static boolean isPath(String path) {
        boolean start = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean dot = c == '.';
            if (start ? !Character.isJavaIdentifierStart(c) : !dot && c != '-' && !Character.isJavaIdentifierPart(c)) {
                return false;
            }
            start = dot;
        }
        return !start;
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
