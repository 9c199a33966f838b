package dev.sonde.openapi.docs;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** A page in Markdown, written from top to bottom. What is empty leaves no trace. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** A text as code within a line. */
    static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text + space + fence;
    }

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + title + "\n");
    }

    Markdown paragraph(String paragraph) {
        return paragraph.isEmpty() ? this : block(paragraph + "\n");
    }

    Markdown list(Collection<String> items) {
        StringBuilder list = new StringBuilder();
        items.forEach(item -> list.append("- ").append(item).append('\n'));
        return items.isEmpty() ? this : block(list.toString());
    }

    Markdown java(String source) {
        return block("```java\n" + source.strip() + "\n```\n");
    }

    /** A table without the columns in which no row says anything. */
    Markdown table(List<String> head, List<List<String>> rows) {
        List<Integer> columns = IntStream.range(0, head.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        if (columns.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(head, columns));
        table.append("|").append(" --- |".repeat(columns.size())).append('\n');
        rows.forEach(row -> table.append(row(row, columns)));
        return block(table.toString());
    }

    private static String row(List<String> cells, List<Integer> columns) {
        StringBuilder row = new StringBuilder("|");
        for (int column : columns) {
            // A bar ends the cell even within code.
            row.append(' ').append(cells.get(column).replace("|", "\\|")).append(" |");
        }
        return row.append('\n').toString();
    }

    private Markdown block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
