package dev.sonde.change.report;

import dev.sonde.change.ChangeReport;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A report as a page for a browser, which needs nothing else. */
public final class HtmlReport {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What has changed</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
            code { background: rgba(127, 127, 127, .15); padding: .1em .3em; border-radius: .2em; overflow-wrap: anywhere; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid rgba(127, 127, 127, .4); padding: .2em .8em; text-align: left; }
            :root { color-scheme: light dark; }
            </style>
            </head>
            <body>
            %s</body>
            </html>
            """;

    private HtmlReport() {}

    /** The page. */
    public static String of(ChangeReport report) {
        List<Extension> extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer =
                HtmlRenderer.builder().extensions(extensions).escapeHtml(true).build();
        return PAGE.formatted(renderer.render(parser.parse(MarkdownReport.of(report))));
    }
}
