package dev.sonde.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A problem as the compiler shows it.
 *
 * @param file its name without folders
 * @param site the source text at which it points
 */
record Found(Diagnostic.Kind kind, String file, long line, String site, String text) {

    static List<Found> in(Compilation compilation) {
        List<Found> all = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
                all.add(of(diagnostic));
            }
        }
        all.sort(Comparator.comparing(Found::file).thenComparing(Found::line));
        return all;
    }

    private static Found of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        return new Found(
                diagnostic.getKind(),
                file == null ? "" : file.getName().replaceFirst(".*/", ""),
                diagnostic.getLineNumber(),
                file == null ? "" : site(diagnostic, file),
                diagnostic.getMessage(null));
    }

    private static String site(Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject file) {
        try {
            String source = file.getCharContent(true).toString();
            String site = source.substring((int) diagnostic.getPosition(), (int) diagnostic.getEndPosition());
            return site.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + kind.name().toLowerCase(java.util.Locale.ROOT) + ": " + text + "\n  at "
                + site + "\n";
    }
}
