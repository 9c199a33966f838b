package dev.sonde.json.rule;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The rules of Jakarta Validation, as far as they are about one value. */
public final class Rules {

    private Rules() {}

    public static Rule<Number> atLeast(long bound) {
        return atLeast(String.valueOf(bound));
    }

    public static Rule<Number> atLeast(String bound) {
        return new Bound("at least", new BigDecimal(bound), 0, 1);
    }

    public static Rule<Number> atMost(long bound) {
        return atMost(String.valueOf(bound));
    }

    public static Rule<Number> atMost(String bound) {
        return new Bound("at most", new BigDecimal(bound), -1, 0);
    }

    public static Rule<Number> moreThan(long bound) {
        return moreThan(String.valueOf(bound));
    }

    public static Rule<Number> moreThan(String bound) {
        return new Bound("more than", new BigDecimal(bound), 1, 1);
    }

    public static Rule<Number> lessThan(long bound) {
        return lessThan(String.valueOf(bound));
    }

    public static Rule<Number> lessThan(String bound) {
        return new Bound("less than", new BigDecimal(bound), -1, -1);
    }

    /** So many digits before the point, and so many behind it. */
    public static Rule<Number> digits(int integer, int fraction) {
        return new Digits(integer, fraction);
    }

    /** Of a text, collection, map or array. */
    public static Rule<Object> minSize(int least) {
        return new Size("of size " + least + " or more", least, Integer.MAX_VALUE);
    }

    /** Of a text, collection, map or array. */
    public static Rule<Object> maxSize(int most) {
        return new Size("of size " + most + " or less", 0, most);
    }

    /** The whole text matches a regular expression. */
    public static Rule<CharSequence> pattern(String expression) {
        return new Matching("matching " + expression, Pattern.compile(expression));
    }

    public static Rule<CharSequence> notBlank() {
        return new Matching("not blank", Pattern.compile("(?s).*\\S.*"));
    }

    /** What has an {@code @} with something on both sides: who wants it stricter gives a pattern. */
    public static Rule<CharSequence> email() {
        return new Matching("an e-mail address", Pattern.compile("[^@\\s]+@[^@\\s]+"));
    }

    public static Rule<Object> past() {
        return new Moment("in the past", -1, -1);
    }

    public static Rule<Object> pastOrPresent() {
        return new Moment("in the past or present", -1, 0);
    }

    public static Rule<Object> future() {
        return new Moment("in the future", 1, 1);
    }

    public static Rule<Object> futureOrPresent() {
        return new Moment("in the future or present", 0, 1);
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    /** @param from the least sign that comparing with the bound may give, and {@code to} the greatest */
    private record Bound(String relation, BigDecimal bound, int from, int to) implements Rule<Number> {

        @Override
        public boolean isKept(Number value) {
            int sign = decimal(value).compareTo(bound);
            return sign >= from && sign <= to;
        }

        @Override
        public String words() {
            return relation + " " + bound.toPlainString();
        }
    }

    private record Digits(int integer, int fraction) implements Rule<Number> {

        @Override
        public boolean isKept(Number value) {
            BigDecimal plain = decimal(value).stripTrailingZeros();
            return plain.precision() - plain.scale() <= integer && plain.scale() <= fraction;
        }

        @Override
        public String words() {
            return "a number of at most " + integer + " digits before the point and " + fraction + " behind it";
        }
    }

    private record Size(String words, int least, int most) implements Rule<Object> {

        @Override
        public boolean isKept(Object value) {
            int size = Shown.size(value);
            return size >= least && size <= most;
        }
    }

    private record Matching(String words, Pattern pattern) implements Rule<CharSequence> {

        @Override
        public boolean isKept(CharSequence value) {
            return pattern.matcher(value).matches();
        }
    }
}
