package dev.sonde.samples.compiletime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Measurements as tables in Markdown. */
final class Tables {

    private Tables() {}

    /** What was compiled, and on what. */
    static String title(int interfaces) {
        return format(
                "%,d interfaces with %,d methods, JDK %d, %d processors%n%n",
                interfaces,
                interfaces * Sources.METHODS,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors());
    }

    /** A row for each contender. */
    static String contenders(int interfaces, Map<Contender, List<Times>> times) {
        StringBuilder table = new StringBuilder(
                format(
                        "| processor | wall, s | CPU, s | CPU per method, ms | × floor | heap, MB |%n|---|---|---|---|---|---|%n"));
        times.forEach((contender, runs) -> {
            Times least = Times.least(runs);
            table.append(format(
                    "| %s | %.1f | %.1f | %.2f | %s | %d |%n",
                    contender.name().toLowerCase(Locale.ROOT),
                    least.wall(),
                    least.cpu(),
                    perMethod(interfaces, runs),
                    ratio(contender, times),
                    least.heap()));
        });
        return table.toString();
    }

    /** A row for each number of interfaces. */
    static String growth(Map<Integer, Map<Contender, List<Times>>> times) {
        StringBuilder table = new StringBuilder(
                format("| interfaces | methods | floor: CPU per method, ms | sonde: CPU per method, ms | × floor |%n"
                        + "|---|---|---|---|---|%n"));
        times.forEach((interfaces, each) -> table.append(format(
                "| %,d | %,d | %.2f | %.2f | %s |%n",
                interfaces,
                interfaces * Sources.METHODS,
                perMethod(interfaces, runs(Contender.FLOOR, each)),
                perMethod(interfaces, runs(Contender.SONDE, each)),
                ratio(Contender.SONDE, each))));
        return table.toString();
    }

    private static List<Times> runs(Contender contender, Map<Contender, List<Times>> times) {
        return Objects.requireNonNull(times.get(contender), contender::name);
    }

    private static double perMethod(int interfaces, List<Times> runs) {
        return 1_000 * Times.least(runs).cpu() / (interfaces * Sources.METHODS);
    }

    private static String ratio(Contender contender, Map<Contender, List<Times>> times) {
        List<Times> floor = times.get(Contender.FLOOR);
        return floor == null ? "" : format("%.2f", Times.ratio(runs(contender, times), floor));
    }

    private static String format(String text, Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
