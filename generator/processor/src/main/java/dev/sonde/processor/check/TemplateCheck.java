package dev.sonde.processor.check;

import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.Template.Fault;
import dev.sonde.processor.model.TemplateNode;
import java.util.List;
import java.util.function.Consumer;

/** What can be wrong with a text itself, whatever method it belongs to. */
final class TemplateCheck {

    private final Template template;
    private final Consumer<Diagnostic> found;

    private TemplateCheck(Template template, Consumer<Diagnostic> found) {
        this.template = template;
        this.found = found;
    }

    /** Reports what cannot be read, in files that the text includes too, and returns whether there is nothing. */
    static boolean check(Template template, Consumer<Diagnostic> found) {
        TemplateCheck check = new TemplateCheck(template, found);
        template.faults().forEach(check::report);
        boolean whole = checkPartials(template.nodes(), found);
        return whole && template.faults().isEmpty();
    }

    private static boolean checkPartials(List<TemplateNode> nodes, Consumer<Diagnostic> found) {
        boolean readable = true;
        for (TemplateNode node : nodes) {
            if (node instanceof TemplateNode.Partial partial) {
                readable &= check(partial.template(), found);
            } else if (node instanceof TemplateNode.Section section) {
                readable &= checkPartials(section.nodes(), found);
            }
        }
        return readable;
    }

    /** Whether a text and all that it includes can be read. */
    static boolean isReadable(Template template) {
        return check(template, problem -> {});
    }

    private void report(Fault fault) {
        String tag = fault.tag();
        switch (fault.kind()) {
            case UNCLOSED_TAG -> report(Problem.UNCLOSED_TAG, fault, tag, fault.other());
            case MALFORMED -> report(Problem.MALFORMED_TAG, fault, tag, "a name such as text or order.title");
            case MALFORMED_PARTIAL ->
                report(Problem.MALFORMED_TAG, fault, tag, "the path of a file such as line or parts/line");
            case DELIMITERS -> report(Problem.MALFORMED_DELIMITERS, fault, tag);
            case INHERITANCE -> report(Problem.UNSUPPORTED_TAG, fault, tag, "inheritance of templates");
            case DYNAMIC_PARTIAL ->
                report(Problem.UNSUPPORTED_TAG, fault, tag, "a partial with a variable as its name");
            case UNCLOSED_SECTION -> report(Problem.UNCLOSED_SECTION, fault, tag, fault.other());
            case WRONG_END ->
                report(
                        Problem.WRONG_SECTION_END,
                        fault,
                        tag,
                        fault.other(),
                        Excerpt.position(template.text(), fault.otherOffset()));
            case STRAY_END -> report(Problem.STRAY_SECTION_END, fault, tag);
            case MISSING_FILE, UNREADABLE_FILE -> reportFile(fault);
            case CYCLE -> report(Problem.PARTIAL_CYCLE, fault, tag, fault.other());
            case TWO_TEXTS -> found.accept(Problem.TWO_TEXTS.at(template.site(), tag));
        }
    }

    /** The annotation names the file, or a tag does, which is shown. */
    private void reportFile(Fault fault) {
        Problem problem = fault.kind() == Template.FaultKind.MISSING_FILE
                ? Problem.MISSING_RESOURCE
                : Problem.UNREADABLE_RESOURCE;
        String file = fault.offset() < 0 ? fault.tag() : fault.other();
        String excerpt = fault.offset() < 0 ? "" : "\n" + Excerpt.of(template, fault.offset());
        found.accept(problem.at(template.site(), file, excerpt));
    }

    private void report(Problem problem, Fault fault, Object... arguments) {
        Excerpt.report(problem, template, fault.offset(), found, arguments);
    }
}
