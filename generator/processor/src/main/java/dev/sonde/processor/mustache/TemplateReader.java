package dev.sonde.processor.mustache;

import dev.sonde.processor.model.Site;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.Template.Fault;
import dev.sonde.processor.model.Template.FaultKind;
import dev.sonde.processor.model.TemplateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The door of this package: reads a text. */
public final class TemplateReader {

    private final TemplateText source;
    private final String text;
    private final Site site;
    private final Partials partials;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private TagScanner.Delimiters delimiters = TagScanner.Delimiters.DEFAULT;

    private TemplateReader(TemplateText source, Site site, Partials partials) {
        this.source = source;
        this.text = source.text();
        this.site = site;
        this.partials = partials;
    }

    /**
     * Reads a text to its end, whatever is wrong in it.
     *
     * @param site of the annotation's value that is the text, or names its file
     */
    public static Template read(TemplateText source, Site site, Partials partials) {
        return new TemplateReader(source, site, partials).read();
    }

    /** A section that is open, or the text around all of them. */
    private record Open(TagScanner.Tag tag, List<TemplateNode> nodes) {}

    private Template read() {
        List<TemplateNode> nodes = new ArrayList<>();
        open.push(new Open(TagScanner.Tag.NONE, nodes));
        int end = 0;
        for (int at = next(0); at >= 0; at = next(end)) {
            TagScanner.Tag tag = TagScanner.scan(text, at, delimiters);
            if (tag.kind() == TagScanner.Kind.UNCLOSED) {
                faults.add(new Fault(FaultKind.UNCLOSED_TAG, tag.text(text), source.origin(at), tag.content()));
                literal(end, tag.end());
                end = tag.end();
            } else {
                boolean alone = tag.kind() != TagScanner.Kind.VARIABLE && tag.isAlone(text, end);
                literal(end, alone ? tag.lineStart(text) : at);
                end = alone ? tag.lineEnd(text) : tag.end();
                add(tag, alone ? text.substring(tag.lineStart(text), at) : "");
            }
        }
        literal(end, text.length());
        while (open.size() > 1) {
            closeUnclosed();
        }
        faults.sort(Comparator.comparingInt(Fault::offset));
        return new Template(source.original(), source.file(), nodes, faults, site);
    }

    private int next(int from) {
        return text.indexOf(delimiters.open(), from);
    }

    private void literal(int from, int to) {
        if (from < to) {
            List<TemplateNode> nodes = nodes();
            String piece = text.substring(from, to);
            int last = nodes.size() - 1;
            if (last >= 0 && nodes.get(last) instanceof TemplateNode.Literal before) {
                nodes.set(last, new TemplateNode.Literal(before.text() + piece));
            } else {
                nodes.add(new TemplateNode.Literal(piece));
            }
        }
    }

    private List<TemplateNode> nodes() {
        return open.element().nodes();
    }

    private void add(TagScanner.Tag tag, String indent) {
        switch (tag.kind()) {
            case VARIABLE -> variable(tag);
            case SECTION, INVERTED -> {
                checkName(tag);
                open.push(new Open(tag, new ArrayList<>()));
            }
            case END -> end(tag);
            case PARTIAL -> partial(tag, indent);
            case DELIMITERS -> delimiters(tag);
            case BLOCK, PARENT -> {
                if (open.stream().noneMatch(each -> each.tag().inherits())) {
                    fault(FaultKind.INHERITANCE, tag, "");
                }
                open.push(new Open(tag, new ArrayList<>()));
            }
            case COMMENT, UNCLOSED -> {}
        }
    }

    private void variable(TagScanner.Tag tag) {
        if (checkName(tag)) {
            nodes().add(new TemplateNode.Variable(
                    tag.content(), source.origin(tag.start()), source.origin(tag.contentStart())));
        }
    }

    private boolean checkName(TagScanner.Tag tag) {
        boolean named = TagScanner.isPath(tag.content());
        if (!named) {
            fault(FaultKind.MALFORMED, tag, "");
        }
        return named;
    }

    private void end(TagScanner.Tag tag) {
        TagScanner.Tag section = open.element().tag();
        if (open.size() == 1) {
            fault(FaultKind.STRAY_END, tag, "");
        } else if (section.content().equals(tag.content())) {
            close();
        } else if (open.stream().anyMatch(each -> each.tag().content().equals(tag.content()))) {
            // What is open further in was forgotten.
            while (!open.element().tag().content().equals(tag.content())) {
                closeUnclosed();
            }
            close();
        } else if (!section.opensSection() || !TagScanner.isPath(section.content())) {
            // What opened it is told already.
            close();
        } else {
            faults.add(new Fault(
                    FaultKind.WRONG_END,
                    tag.text(text),
                    source.origin(tag.start()),
                    section.text(text),
                    source.origin(section.start())));
            close();
        }
    }

    private void close() {
        Open section = open.pop();
        TagScanner.Tag tag = section.tag();
        if (tag.opensSection() && TagScanner.isPath(tag.content())) {
            nodes().add(new TemplateNode.Section(
                    tag.content(),
                    tag.kind() == TagScanner.Kind.INVERTED,
                    section.nodes(),
                    source.origin(tag.start()),
                    source.origin(tag.contentStart())));
        }
    }

    private void closeUnclosed() {
        TagScanner.Tag tag = open.element().tag();
        if (tag.opensSection()) {
            fault(FaultKind.UNCLOSED_SECTION, tag, "{{/" + tag.content() + "}}");
        }
        close();
    }

    private void partial(TagScanner.Tag tag, String indent) {
        String name = tag.content();
        if (name.startsWith("*")) {
            fault(FaultKind.DYNAMIC_PARTIAL, tag, "");
        } else if (!TagScanner.isFileName(name)) {
            fault(FaultKind.MALFORMED_PARTIAL, tag, "");
        } else {
            Partials.Found found = partials.find(name, source);
            if (found.text() == null) {
                fault(found.problem(), tag, found.detail());
            } else {
                nodes().add(new TemplateNode.Partial(read(found.text().indented(indent), site, partials)));
            }
        }
    }

    private void delimiters(TagScanner.Tag tag) {
        List<String> pair = List.of(tag.content().split("\\s+", -1));
        if (pair.size() == 2 && !tag.content().contains("=")) {
            delimiters = new TagScanner.Delimiters(pair.get(0), pair.get(1));
        } else {
            fault(FaultKind.DELIMITERS, tag, "");
        }
    }

    private void fault(FaultKind kind, TagScanner.Tag tag, String detail) {
        faults.add(new Fault(kind, tag.text(text), source.origin(tag.start()), detail));
    }
}
