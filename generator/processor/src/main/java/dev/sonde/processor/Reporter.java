package dev.sonde.processor;

import dev.sonde.processor.check.Diagnostic;
import dev.sonde.processor.model.Site;
import dev.sonde.processor.read.ElementSite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells the compiler of problems, each once: an inherited method is checked with every interface that inherits it. */
final class Reporter {

    private final Messager messager;
    private final RepeatedPlaces repeated;
    private final boolean strict;
    private final Set<Reported> reported = new HashSet<>();

    Reporter(Messager messager, RepeatedPlaces repeated, boolean strict) {
        this.messager = messager;
        this.repeated = repeated;
        this.strict = strict;
    }

    /** Reports all and returns whether the interface can be implemented in spite of them. */
    boolean report(List<Diagnostic> diagnostics) {
        boolean sound = true;
        for (Diagnostic diagnostic : diagnostics) {
            sound &= !diagnostic.isError();
            if (!diagnostic.isSuppressed() && reported.add(new Reported(diagnostic.site(), diagnostic.text()))) {
                print(diagnostic);
            }
        }
        return sound;
    }

    private void print(Diagnostic diagnostic) {
        Kind kind = strict || diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
        ElementSite site = (ElementSite) diagnostic.site();
        if (!repeated.print(kind, diagnostic.text(), site)) {
            messager.printMessage(kind, diagnostic.text(), site.element(), site.mirror(), site.value());
        }
    }

    private record Reported(Site site, String text) {}
}
