package dev.sonde.shape.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives some names of a source another length, so that its lines are broken elsewhere. */
final class Renaming {

    /** Keywords, and the one name that the formatter knows. */
    private static final Set<String> KEPT = Set.of(
            ("abstract boolean case class continue default double else enum extends final for if implements import"
                            + " instanceof int interface new null package permits private protected public record return"
                            + " sealed static stream super switch this throw throws true false void")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|(?<name>[A-Za-z_]\\w*)");
    private static final int MOST_ADDED = 14;

    private final Random random;
    private final Map<String, String> names = new HashMap<>();
    private boolean inTextBlock;

    private Renaming(Random random) {
        this.random = random;
    }

    static String of(String source, Random random) {
        Renaming renaming = new Renaming(random);
        StringBuilder text = new StringBuilder();
        source.lines().forEach(line -> text.append(renaming.renamed(line)).append('\n'));
        return text.toString();
    }

    private String renamed(String line) {
        boolean delimiter = line.contains("\"\"\"");
        boolean code = !inTextBlock && !line.strip().matches("(?:/|\\*|import |package ).*");
        inTextBlock = inTextBlock != delimiter;
        return code ? WORD.matcher(line).replaceAll(match -> Matcher.quoteReplacement(renamed((Matcher) match))) : line;
    }

    private String renamed(Matcher word) {
        String name = word.group("name");
        return name == null || KEPT.contains(name) ? word.group() : names.computeIfAbsent(name, this::other);
    }

    private String other(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> constant ? name : name.charAt(0) + "q".repeat(random.nextInt(name.length()));
            default -> name + (constant ? "X" : "x").repeat(1 + random.nextInt(MOST_ADDED));
        };
    }
}
