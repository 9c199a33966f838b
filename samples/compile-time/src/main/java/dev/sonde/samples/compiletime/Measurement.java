package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs contenders in turns, so that what disturbs the machine for a while disturbs all of them. */
final class Measurement {

    private final int interfaces;
    private final int runs;
    private final List<Contender> contenders;

    Measurement(int interfaces, int runs, List<Contender> contenders) {
        this.interfaces = interfaces;
        this.runs = runs;
        this.contenders = contenders;
    }

    /** The runs of each contender, in the order in which they were made. */
    Map<Contender, List<Times>> run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("compile-times");
        try {
            return run(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    private Map<Contender, List<Times>> run(Path folder) throws IOException, InterruptedException {
        Map<Contender, List<Times>> times = new EnumMap<>(Contender.class);
        for (Contender contender : contenders) {
            times.put(contender, new ArrayList<>());
            if (contender == Contender.COPY) {
                Path own = folder.resolve(contender.name());
                new Javac(own).compile(Contender.SONDE, files(contender, own));
            }
        }
        List<Map.Entry<Contender, List<Times>>> order = new ArrayList<>(times.entrySet());
        for (int run = 1; run <= runs; run++) {
            for (Map.Entry<Contender, List<Times>> each : order) {
                Contender contender = each.getKey();
                Times taken = run(contender, folder.resolve(contender.name()));
                System.err.printf("%d interfaces, run %d of %d: %s %s%n", interfaces, run, runs, contender, taken);
                each.getValue().add(taken);
            }
            // A machine that has rested is faster at first: each contender is to have that.
            Collections.reverse(order);
        }
        return times;
    }

    private Times run(Contender contender, Path own) throws IOException, InterruptedException {
        List<Path> files = files(contender, own);
        return contender == Contender.COPY
                ? new Javac(own).compileAgain(contender, files)
                : new Javac(own).compile(contender, files);
    }

    private List<Path> files(Contender contender, Path own) throws IOException {
        return Sources.write(contender, interfaces, own.resolve("app"));
    }
}
