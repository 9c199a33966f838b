package dev.sonde.cli;

import dev.sonde.change.ChangeReport;
import dev.sonde.change.report.HtmlReport;
import dev.sonde.change.report.MarkdownReport;
import dev.sonde.openapi.host.Generation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sonde diff}. */
@Command(
        name = "diff",
        description = "Tell what changes from one OpenAPI document to another: on the wire, for Java, for prompts.",
        footer = {
            "",
            "Generates from both and compiles both, in memory. Exits with 0 if nothing has changed but the documentation, with",
            "10 if the change is compatible, with 20 if it is breaking.",
            "",
            "Example: sonde diff pets-1.yaml pets-2.yaml --html changes.html"
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The document as it was: a file or an address.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The document as it is.")
    private String after = "";

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Write the report as Markdown, for a pull request. Without any file it is printed.")
    private @Nullable Path markdown;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as a page for a browser.")
    private @Nullable Path html;

    @Mixin
    private GeneratorOptions options = new GeneratorOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Progress progress = new Progress(command.commandLine().getErr());
        progress.step("Generating from " + before);
        Generation old = Generation.of(before, options.read());
        progress.step("Generating from " + after);
        Generation now = Generation.of(after, options.read());
        progress.step("Compiling and comparing");
        ChangeReport report = ChangeReport.between(old, now);
        PrintWriter out = command.commandLine().getOut();
        if (markdown != null) {
            write(markdown, MarkdownReport.of(report));
        }
        if (html != null) {
            write(html, HtmlReport.of(report));
        }
        if (markdown == null && html == null) {
            out.print(MarkdownReport.of(report));
        } else {
            out.println(report.verdict().text() + ", " + report.verdict().step().toLowerCase(Locale.ROOT));
        }
        out.flush();
        return switch (report.verdict()) {
            case NOTHING, WORDS -> 0;
            case COMPATIBLE -> 10;
            case BREAKING -> 20;
        };
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + file + " cannot be written", e);
        }
    }
}
