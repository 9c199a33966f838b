package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures javac on interfaces of three methods each and prints tables in Markdown: {@code CompileTimes [interfaces] [runs]
 * [contender …]} compares contenders, {@code CompileTimes growth [runs] [interfaces …]} shows how the times grow with the number of
 * interfaces, and without arguments it does both.
 */
public final class CompileTimes {

    private static final int INTERFACES = 1_000;
    private static final int RUNS = 5;
    private static final List<Integer> GROWING = List.of(100, 1_000, 3_334);
    private static final String GROWTH = "growth";

    private CompileTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> given = Arrays.asList(args);
        if (given.isEmpty()) {
            System.out.println(contenders(INTERFACES, RUNS, List.of(Contender.values())));
            System.out.println(growth(1, GROWING));
        } else if (given.get(0).equals(GROWTH)) {
            List<Integer> numbers = given.stream().skip(1).map(Integer::valueOf).toList();
            System.out.println(growth(
                    numbers.isEmpty() ? 1 : numbers.get(0),
                    numbers.size() < 2 ? GROWING : numbers.subList(1, numbers.size())));
        } else {
            List<Contender> contenders = given.stream()
                    .skip(2)
                    .map(name -> Contender.valueOf(name.toUpperCase(Locale.ROOT)))
                    .toList();
            System.out.println(contenders(
                    Integer.parseInt(given.get(0)),
                    given.size() > 1 ? Integer.parseInt(given.get(1)) : RUNS,
                    contenders.isEmpty() ? List.of(Contender.values()) : contenders));
        }
    }

    static String contenders(int interfaces, int runs, List<Contender> contenders)
            throws IOException, InterruptedException {
        Map<Contender, List<Times>> times = new Measurement(interfaces, runs, contenders).run();
        return Tables.title(interfaces) + Tables.contenders(interfaces, times);
    }

    static String growth(int runs, List<Integer> numbers) throws IOException, InterruptedException {
        Map<Integer, Map<Contender, List<Times>>> times = new LinkedHashMap<>();
        for (int interfaces : numbers) {
            times.put(interfaces, new Measurement(interfaces, runs, List.of(Contender.FLOOR, Contender.SONDE)).run());
        }
        return Tables.growth(times);
    }
}
