package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures javac on interfaces of three methods each and prints a table: {@code CompileTimes [interfaces] [runs] [contender …]}.
 */
public final class CompileTimes {

    /** Methods of each interface. */
    private static final int METHODS = 3;

    private CompileTimes() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int interfaces = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        List<Contender> contenders = args.length > 2
                ? Arrays.stream(args)
                        .skip(2)
                        .map(name -> Contender.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList()
                : List.of(Contender.values());
        System.out.print(run(interfaces, runs, contenders));
    }

    static String run(int interfaces, int runs, List<Contender> contenders) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("compile-times");
        try {
            Map<Contender, Times> times = new EnumMap<>(Contender.class);
            for (Contender contender : contenders) {
                System.err.println("Measuring " + contender);
                times.put(contender, measure(contender, interfaces, runs, folder));
            }
            return table(interfaces, times);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Times measure(Contender contender, int interfaces, int runs, Path folder)
            throws IOException, InterruptedException {
        Javac javac = new Javac(folder);
        List<Path> files = Sources.write(contender, interfaces, folder.resolve("app"));
        if (contender == Contender.FLOOR) {
            javac.compile(Contender.SONDE, files);
        }
        List<Times> times = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            times.add(
                    contender == Contender.FLOOR
                            ? javac.compileAgain(contender, files)
                            : javac.compile(contender, files));
        }
        return Times.median(times);
    }

    private static String table(int interfaces, Map<Contender, Times> times) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d methods, JDK %d, %d processors%n%n| processor | wall, s | CPU, s | CPU per method, ms | × floor |%n"
                        + "|---|---|---|---|---|%n",
                interfaces * METHODS,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
        Times floor = times.get(Contender.FLOOR);
        times.forEach((contender, taken) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %s |%n",
                contender.name().toLowerCase(Locale.ROOT),
                taken.wall(),
                taken.cpu(),
                1_000 * taken.cpu() / (interfaces * METHODS),
                floor == null ? "" : String.format(Locale.ROOT, "%.2f", taken.cpu() / floor.cpu()))));
        return table.toString();
    }
}
