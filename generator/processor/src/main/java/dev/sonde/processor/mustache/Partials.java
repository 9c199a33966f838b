package dev.sonde.processor.mustache;

import dev.sonde.processor.model.Template.FaultKind;
import org.jspecify.annotations.Nullable;

/** Finds the texts that templates include. */
public interface Partials {

    /**
     * Finds a text by its name.
     *
     * @param from the text that includes it
     */
    Found find(String name, TemplateText from);

    /**
     * A text, or why there is none.
     *
     * @param detail what is to be said about the problem
     */
    record Found(@Nullable TemplateText text, FaultKind problem, String detail) {

        public static Found of(TemplateText text) {
            return new Found(text, FaultKind.MISSING_FILE, "");
        }

        public static Found none(FaultKind problem, String detail) {
            return new Found(null, problem, detail);
        }
    }
}
