package dev.sonde.change.report;

import dev.sonde.change.Change;
import dev.sonde.change.ChangeReport;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.change.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A report in Markdown, for a pull request. */
public final class MarkdownReport {

    private static final List<Level> LEVELS = List.of(Level.BREAKING, Level.CAUTION, Level.ADDITION);

    private final StringBuilder text = new StringBuilder();
    private final ChangeReport report;

    private MarkdownReport(ChangeReport report) {
        this.report = report;
    }

    /** The report as a text that ends with a line end. */
    public static String of(ChangeReport report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.head();
        markdown.section(
                "For programs in Java",
                Stream.concat(report.prompts().stream(), report.classes().stream())
                        .toList());
        markdown.section("On the wire", report.wire());
        markdown.documentation();
        return markdown.text.toString();
    }

    private void head() {
        text.append("# From ")
                .append(Code.of(report.before()))
                .append(" to ")
                .append(Code.of(report.after()))
                .append("\n\n");
        Verdict verdict = report.verdict();
        text.append("**").append(sentence(verdict.text())).append("**");
        if (verdict == Verdict.NOTHING) {
            text.append('\n');
            return;
        }
        text.append(" The step of the version is ").append(verdict.step()).append(".\n\n");
        text.append("| | breaking | to look at | new |\n|---|---|---|---|\n");
        row("on the wire", report.wire());
        row("generated classes", report.classes());
        row("prompts", report.prompts());
        text.append("\nPrograms that were compiled against the classes of before ")
                .append(report.binaryCompatible() ? "run with those of now.\n" : "have to be compiled again.\n");
    }

    private void row(String name, List<Change> changes) {
        text.append("| ").append(name).append(" |");
        for (Level level : LEVELS) {
            text.append(' ').append(of(changes, level).size()).append(" |");
        }
        text.append('\n');
    }

    private void section(String title, List<Change> changes) {
        if (LEVELS.stream().allMatch(level -> of(changes, level).isEmpty())) {
            return;
        }
        text.append("\n## ").append(title).append('\n');
        part("Breaking", of(changes, Level.BREAKING));
        part("To look at", of(changes, Level.CAUTION));
        part("New", of(changes, Level.ADDITION));
    }

    private void part(String title, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        text.append("\n### ").append(title).append("\n\n");
        for (Change change : changes) {
            text.append("- ").append(Code.of(change.subject())).append(' ').append(change.text());
            if (!change.remedy().isEmpty()) {
                text.append(": ").append(change.remedy());
            }
            text.append('.');
            if (!change.pointer().isEmpty()) {
                text.append(" (").append(Code.of(change.pointer())).append(')');
            }
            text.append('\n');
        }
    }

    private void documentation() {
        long count = report.of(Level.DOCUMENTATION).count();
        if (count > 0) {
            text.append("\n## Documentation\n\n")
                    .append(count)
                    .append(count == 1 ? " description or bound" : " descriptions or bounds")
                    .append(" that only people read changed.\n");
        }
    }

    private static List<Change> of(List<Change> changes, Level level) {
        List<Change> found = new ArrayList<>(changes);
        found.removeIf(change -> change.level() != level);
        return found;
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
