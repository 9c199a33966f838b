package dev.sonde.openapi.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the segments of a query and their selectors. */
final class PathParser {

    /** RFC 9535 wants quotes round names with a hyphen; the Overlay Specification itself does without them for extensions. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_\\x{80}-\\x{10FFFF}][-A-Za-z0-9_\\x{80}-\\x{10FFFF}]*");

    private final Scanner scanner;
    private final Literals literals;
    private final FilterParser filters;

    PathParser(Scanner scanner) {
        this.scanner = scanner;
        this.literals = new Literals(scanner);
        this.filters = new FilterParser(scanner, literals, this);
    }

    /** A whole text. */
    Term.Query path() {
        scanner.expect("$");
        Term.Query query = new Term.Query(true, segments());
        if (!scanner.isAtEnd()) {
            throw scanner.problem("expected . or [");
        }
        return query;
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        Segment segment = segment();
        while (segment != null) {
            segments.add(segment);
            segment = segment();
        }
        return segments;
    }

    private @Nullable Segment segment() {
        int before = scanner.place();
        scanner.skipBlanks();
        if (scanner.take("..")) {
            return new Segment(true, scanner.take("[") ? selectors() : List.of(shorthand()));
        }
        if (scanner.take(".")) {
            return new Segment(false, List.of(shorthand()));
        }
        if (scanner.take("[")) {
            return new Segment(false, selectors());
        }
        scanner.back(before);
        return null;
    }

    private Selector shorthand() {
        if (scanner.take("*")) {
            return new Selector.Wildcard();
        }
        String name = scanner.take(NAME);
        if (name == null) {
            throw scanner.problem("expected a name (others stand as ['name']) or *");
        }
        return new Selector.Name(name);
    }

    private List<Selector> selectors() {
        List<Selector> selectors = new ArrayList<>();
        do {
            scanner.skipBlanks();
            selectors.add(selector());
            scanner.skipBlanks();
        } while (scanner.take(","));
        scanner.expect("]");
        return selectors;
    }

    private Selector selector() {
        if (scanner.take("*")) {
            return new Selector.Wildcard();
        }
        if (scanner.take("?")) {
            return new Selector.Filter(filters.condition());
        }
        String name = literals.string();
        if (name != null) {
            return new Selector.Name(name);
        }
        Long start = literals.integer();
        int before = scanner.place();
        scanner.skipBlanks();
        if (scanner.take(":")) {
            return slice(start);
        }
        scanner.back(before);
        if (start == null) {
            throw scanner.problem("expected a name in quotes, an index, a slice, * or ?");
        }
        return new Selector.Index(start);
    }

    private Selector slice(@Nullable Long start) {
        scanner.skipBlanks();
        Long end = literals.integer();
        scanner.skipBlanks();
        Long step = null;
        if (scanner.take(":")) {
            scanner.skipBlanks();
            step = literals.integer();
        }
        return new Selector.Slice(start, end, step == null ? 1 : step);
    }
}
