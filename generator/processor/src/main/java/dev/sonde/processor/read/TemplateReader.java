package dev.sonde.processor.read;

import dev.sonde.processor.model.Site;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.Template.Fault;
import dev.sonde.processor.model.Template.FaultKind;
import dev.sonde.processor.model.Template.Segment;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Reads the language of templates: text, and names in double braces. */
final class TemplateReader {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private TemplateReader(String text) {
        this.text = text;
    }

    static Template read(String text, Site site) {
        TemplateReader reader = new TemplateReader(text);
        reader.read();
        return new Template(text, reader.segments, reader.faults, site);
    }

    private void read() {
        int end = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, end)) {
            literal(end, open);
            end = tag(open);
        }
        literal(end, text.length());
    }

    private void literal(int from, int to) {
        if (from < to) {
            segments.add(new Segment.Literal(text.substring(from, to)));
        }
    }

    /** Reads the tag at {@code open} and returns where the text goes on. */
    private int tag(int open) {
        int inside = open + OPEN.length();
        int close = text.indexOf(CLOSE, inside);
        int next = text.indexOf(OPEN, inside);
        if (close < 0 || (next >= 0 && next < close && next > inside)) {
            faults.add(new Fault(FaultKind.UNCLOSED, OPEN, open));
            return inside;
        }
        boolean triple = text.startsWith("{", inside) && text.startsWith("}", close + CLOSE.length());
        int end = close + CLOSE.length() + (triple ? 1 : 0);
        String name = text.substring(inside, close).strip();
        if (isName(name)) {
            segments.add(new Segment.Variable(name, open));
        } else {
            faults.add(new Fault(kind(name), text.substring(open, end), open));
        }
        return end;
    }

    private static FaultKind kind(String content) {
        if (content.isEmpty()) {
            return FaultKind.MALFORMED;
        }
        return switch (content.charAt(0)) {
            case '#', '^' -> FaultKind.SECTION;
            case '/' -> FaultKind.SECTION_END;
            case '!' -> FaultKind.COMMENT;
            case '>', '<' -> FaultKind.PARTIAL;
            case '&', '{' -> FaultKind.UNESCAPED;
            case '=' -> FaultKind.DELIMITERS;
            default -> isPath(content) ? FaultKind.PATH : FaultKind.MALFORMED;
        };
    }

    private static boolean isPath(String content) {
        if (content.equals(".")) {
            return true;
        }
        if (content.indexOf('.') < 0) {
            return false;
        }
        for (String part : content.split("\\.", -1)) {
            if (!isName(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name) {
        return SourceVersion.isIdentifier(name);
    }
}
