package dev.sonde.samples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures all contenders in one run on one server and prints a table: {@code Benchmarks [scale] [contender …]}. A scale of
 * 0.01 is enough to see that it works; all contenders are measured unless some are named.
 */
public final class Benchmarks {

    /** CPU of whole processes: {@code user system}, in seconds. */
    private static final String TIME = "TIMEFORMAT='%3U %3S'; time \"$@\"";

    private final String baseUrl;
    private final double scale;

    private Benchmarks(String baseUrl, double scale) {
        this.baseUrl = baseUrl;
        this.scale = scale;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        double scale = args.length == 0 ? 1 : Double.parseDouble(args[0]);
        List<String> contenders = new ArrayList<>(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        if (contenders.isEmpty()) {
            Stream.concat(Contenders.LIBRARIES.stream(), Contenders.TRANSPORTS.stream())
                    .distinct()
                    .forEach(contenders::add);
        }
        System.out.print(run(scale, contenders));
    }

    static String run(double scale, List<String> contenders) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(Child.java("raw", BenchmarkServer.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            Benchmarks benchmarks = new Benchmarks("http://127.0.0.1:" + output.readLine(), scale);
            Map<String, Map<Measure, Double>> figures = benchmarks.firstCpu(contenders);
            for (String contender : contenders) {
                System.err.println("Measuring " + contender);
                benchmarks.measure(contender, figures.get(contender));
            }
            return Table.of(figures);
        } finally {
            server.destroy();
        }
    }

    private void measure(String contender, Map<Measure, Double> figures) throws IOException, InterruptedException {
        figures.put(Measure.FIRST_CLASSES, firstClasses(contender));
        for (List<Measure> run : Measure.runs()) {
            String[] printed = Child.run(Child.java(
                            contender,
                            Work.class.getName(),
                            run.get(0).name(),
                            contender,
                            baseUrl,
                            Double.toString(scale)))
                    .strip()
                    .lines()
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .split(" ", -1);
            for (int i = 0; i < run.size(); i++) {
                figures.put(run.get(i), Double.parseDouble(printed[i]));
            }
        }
    }

    /** The medians, in milliseconds. In turns, so that a machine that becomes slower does so for all. */
    private Map<String, Map<Measure, Double>> firstCpu(List<String> contenders)
            throws IOException, InterruptedException {
        int runs = (int) Math.max(1, 15 * scale);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (String contender : contenders) {
                times.computeIfAbsent(contender, each -> new ArrayList<>()).add(firstCpu(contender));
            }
        }
        Map<String, Map<Measure, Double>> figures = new LinkedHashMap<>();
        times.forEach((contender, each) -> {
            Collections.sort(each);
            figures.put(contender, new EnumMap<>(Map.of(Measure.FIRST_CPU, each.get(runs / 2))));
        });
        return figures;
    }

    private double firstCpu(String contender) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", TIME, "bash"));
        command.addAll(Child.java(contender, FirstAnswer.class.getName(), contender, baseUrl));
        String[] lines = Child.run(command).strip().split("\n", -1);
        String[] seconds = lines[lines.length - 1].split(" ", -1);
        return 1_000 * (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]));
    }

    private double firstClasses(String contender) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".txt");
        try {
            Child.run(Child.java(
                    contender,
                    "-Xlog:class+load:file=" + log + "::filesize=0",
                    FirstAnswer.class.getName(),
                    contender,
                    baseUrl));
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }
}
