package dev.sonde.samples.benchmarks;

import java.util.Locale;
import java.util.Map;

/** The figures as a Markdown table: each as it was measured, and as a multiple of what is written by hand. */
final class Table {

    private Table() {}

    static String of(Map<String, Map<Measure, Double>> figures) {
        StringBuilder table = new StringBuilder("JDK ")
                .append(Runtime.version().feature())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors\n\n| measure | to reach |");
        figures.keySet()
                .forEach(contender -> table.append(' ').append(contender).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(figures.size())).append('\n');
        for (Measure measure : Measure.values()) {
            row(measure, figures, table);
        }
        return table.toString();
    }

    private static void row(Measure measure, Map<String, Map<Measure, Double>> figures, StringBuilder table) {
        Map<Measure, Double> raw = figures.get("raw");
        table.append("| ")
                .append(measure.title())
                .append(" | ")
                .append(target(measure))
                .append(" |");
        for (Map<Measure, Double> figure : figures.values()) {
            double value = figure.get(measure);
            table.append(' ').append(number(value));
            if (raw != null && figure != raw && raw.get(measure) > 0) {
                table.append(" (").append(ratio(value / raw.get(measure))).append(')');
            }
            table.append(" |");
        }
        table.append('\n');
    }

    private static String target(Measure measure) {
        if (measure == Measure.FIRST_CLASSES) {
            return "≤ " + number(Measure.CLASSES);
        }
        return measure.target() == 0 ? "" : "≤ " + ratio(measure.target()) + " × raw";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
