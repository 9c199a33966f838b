package dev.sonde.prompt.lenient;

import org.jspecify.annotations.Nullable;

/** Numbers with commas between their thousands. */
final class Thousands {

    private Thousands() {}

    /** The number without its commas; null if they do not part it into thousands: {@code 1,5}, {@code 0,123}, {@code 12,34,567}. */
    static @Nullable String joined(CharSequence number) {
        String[] parts = number.toString().split(",", -1);
        String first = parts[0].startsWith("-") || parts[0].startsWith("+") ? parts[0].substring(1) : parts[0];
        if (parts.length < 2 || first.length() > 3 || !isDigits(first) || first.startsWith("0")) {
            return null;
        }
        StringBuilder joined = new StringBuilder(parts[0].startsWith("+") ? first : parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int point = i == parts.length - 1 ? parts[i].indexOf('.') : -1;
            String three = point < 0 ? parts[i] : parts[i].substring(0, point);
            boolean sound =
                    three.length() == 3 && isDigits(three) && (point < 0 || isDigits(parts[i].substring(point + 1)));
            if (!sound) {
                return null;
            }
            joined.append(parts[i]);
        }
        return joined.toString();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
