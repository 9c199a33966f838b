package dev.sonde.samples.compiletime;

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
    static String contenders(int interfaces, Map<Contender, Times> times) {
        StringBuilder table = new StringBuilder(
                format(
                        "| processor | wall, s | CPU, s | CPU per method, ms | × floor | heap, MB |%n|---|---|---|---|---|---|%n"));
        times.forEach((contender, taken) -> table.append(format(
                "| %s | %.1f | %.1f | %.2f | %s | %d |%n",
                contender.name().toLowerCase(Locale.ROOT),
                taken.wall(),
                taken.cpu(),
                perMethod(interfaces, taken),
                ratio(taken, times),
                taken.heap())));
        return table.toString();
    }

    /** A row for each number of interfaces. */
    static String growth(Map<Integer, Map<Contender, Times>> times) {
        StringBuilder table = new StringBuilder(
                format("| interfaces | methods | floor: CPU per method, ms | sonde: CPU per method, ms | × floor |%n"
                        + "|---|---|---|---|---|%n"));
        times.forEach((interfaces, each) -> {
            Times sonde = taken(Contender.SONDE, each);
            table.append(format(
                    "| %,d | %,d | %.2f | %.2f | %s |%n",
                    interfaces,
                    interfaces * Sources.METHODS,
                    perMethod(interfaces, taken(Contender.FLOOR, each)),
                    perMethod(interfaces, sonde),
                    ratio(sonde, each)));
        });
        return table.toString();
    }

    private static Times taken(Contender contender, Map<Contender, Times> times) {
        return Objects.requireNonNull(times.get(contender), contender::name);
    }

    private static double perMethod(int interfaces, Times taken) {
        return 1_000 * taken.cpu() / (interfaces * Sources.METHODS);
    }

    private static String ratio(Times taken, Map<Contender, Times> times) {
        Times floor = times.get(Contender.FLOOR);
        return floor == null ? "" : format("%.2f", taken.cpu() / floor.cpu());
    }

    private static String format(String text, Object... arguments) {
        return String.format(Locale.ROOT, text, arguments);
    }
}
