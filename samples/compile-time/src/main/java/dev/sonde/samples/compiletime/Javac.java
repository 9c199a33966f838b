package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs of javac, each a process of its own, with all contenders' libraries on the class path and one processor. */
final class Javac {

    /** CPU of a whole process: {@code real user system}, in seconds. */
    private static final String TIME = "TIMEFORMAT='%3R %3U %3S'; time \"$@\"";

    /** How much of the heap is in use behind a collection, as the JVM logs it: {@code 120M->80M(256M)}. */
    private static final Pattern COLLECTED = Pattern.compile("->(\\d+)M\\(");

    private final Path folder;

    /** @param folder for sources, classes and logs */
    Javac(Path folder) {
        this.folder = folder;
    }

    /** Compiles and says what it took. */
    Times compile(Contender contender, List<Path> files) throws IOException, InterruptedException {
        Path classes = emptied(folder.resolve("classes"));
        Path written = emptied(folder.resolve("written"));
        return run(contender, files, classes, written, written);
    }

    /** Compiles with the classes that a run before this one has written at hand. */
    Times compileAgain(Contender contender, List<Path> files) throws IOException, InterruptedException {
        return run(
                contender,
                files,
                emptied(folder.resolve("classes")),
                emptied(folder.resolve("again")),
                folder.resolve("written"));
    }

    private Times run(Contender contender, List<Path> files, Path classes, Path target, Path written)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-d", quoted(classes), "-s", quoted(target), "-nowarn"));
        arguments.addAll(
                List.of("-cp", '"' + System.getProperty("java.class.path").replace("\\", "\\\\") + '"'));
        if (contender.processor() == null) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processor", contender.processor()));
            if (contender == Contender.COPY) {
                arguments.add("-A" + CopyingProcessor.FOLDER + "=" + written);
            }
        }
        files.forEach(file -> arguments.add(quoted(file)));
        Path argumentFile = Files.write(folder.resolve("arguments.txt"), arguments);
        String javac = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
        Path log = folder.resolve("javac.log");
        Path collections = folder.resolve("gc.log");
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        TIME,
                        "bash",
                        javac,
                        "-J-Xmx1g",
                        "-J-Xlog:gc:file=" + collections,
                        "@" + argumentFile)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        String printed = Files.readString(log);
        if (status != 0) {
            throw new IOException("javac with " + contender + " ended with status " + status + "\n" + printed);
        }
        String[] lines = printed.strip().split("\n", -1);
        String[] seconds = lines[lines.length - 1].split(" ", -1);
        return new Times(
                Double.parseDouble(seconds[0]),
                Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                heap(Files.readString(collections)));
    }

    private static int heap(String collections) {
        return COLLECTED
                .matcher(collections)
                .results()
                .mapToInt(used -> Integer.parseInt(used.group(1)))
                .max()
                .orElse(0);
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\") + '"';
    }

    private static Path emptied(Path folder) throws IOException {
        Folders.delete(folder);
        return Files.createDirectories(folder);
    }
}
