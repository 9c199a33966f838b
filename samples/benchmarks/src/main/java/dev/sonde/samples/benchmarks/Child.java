package dev.sonde.samples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process with the libraries of one contender only: what lies beside them would be searched as well. */
final class Child {

    private static final long MINUTES = 10;
    /** The rivals' libraries, by the beginnings of their names. */
    private static final List<String> OURS = List.of(
            "benchmarks",
            "classes",
            "sonde-",
            "jackson-core-3",
            "jackson-databind-3",
            "jackson-annotations",
            "jspecify");

    private Child() {}

    static List<String> java(String contender, String... more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(classPath(contender));
        command.addAll(List.of(more));
        return command;
    }

    private static String classPath(String contender) {
        boolean rival = contender.startsWith("langchain") || contender.startsWith("openai");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> rival || contender.equals("sonde-core") || isOurs(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isOurs(String entry) {
        String name = Path.of(entry).getFileName().toString();
        return OURS.stream().anyMatch(name::startsWith);
    }

    /** Runs it to its end and gives what it printed on either output. */
    static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("benchmark", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("not done after " + MINUTES + " minutes: " + command);
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException("status " + process.exitValue() + " of " + command + "\n" + text);
            }
            return text;
        } finally {
            Files.delete(output);
        }
    }
}
