package dev.sonde.openapi.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Java names from the names of a document. */
final class Names {

    /** Names that a record component cannot have, or that would hide a method of every object or of every builder. */
    private static final Set<String> TAKEN = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "finalize",
            "clone",
            "builder",
            "toBuilder",
            "additionalProperties",
            "propertySet",
            "record",
            "var",
            "yield",
            "sealed",
            "permits",
            "when");

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Nl}\\p{Mn}\\p{Mc}]+");
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    private Names() {}

    /** A class name: {@code chat_completion} is {@code ChatCompletion}. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : words(name)) {
            type.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return startable(type.isEmpty() ? "Schema" : type.toString());
    }

    /** A component, method or parameter name: {@code max_tokens} is {@code maxTokens}. */
    static String member(String name) {
        String type = type(name);
        String member = type.startsWith("_")
                ? type
                : type.substring(0, lowered(type)).toLowerCase(Locale.ROOT) + type.substring(lowered(type));
        return SourceVersion.isKeyword(member, SourceVersion.RELEASE_17) || TAKEN.contains(member)
                ? member + "Value"
                : member;
    }

    /** A constant name: {@code tool-calls} is {@code TOOL_CALLS}. */
    static String constant(String value) {
        String constant =
                String.join("_", words(HUMP.matcher(value).replaceAll("$1_$2"))).toUpperCase(Locale.ROOT);
        return startable(constant.isEmpty() ? "EMPTY" : constant);
    }

    /** Whether a component, method or constant can have a name. */
    static boolean isFree(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && !name.contains(".") && !TAKEN.contains(name);
    }

    /** Of what else there is in names, such as a superscript two, Java's names may have nothing. */
    private static String[] words(String name) {
        return OTHERS.matcher(name).replaceAll(" ").strip().split(" ", -1);
    }

    /** How many leading capitals a member name loses: one, or a whole acronym such as that of {@code URLPath}. */
    private static int lowered(String type) {
        int capitals = 0;
        while (capitals < type.length() && Character.isUpperCase(type.charAt(capitals))) {
            capitals++;
        }
        return capitals == type.length() ? capitals : Math.max(1, capitals - 1);
    }

    private static String startable(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }
}
