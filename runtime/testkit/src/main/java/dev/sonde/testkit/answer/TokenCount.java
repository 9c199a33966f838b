package dev.sonde.testkit.answer;

import java.util.Collection;

/**
 * The fake's token count: 0.3 token per character (code point), rounded up for each text, and {@value #PROMPT_OVERHEAD}
 * tokens for each prompt, as the service's chat template adds some.
 */
public final class TokenCount {

    /** What a prompt costs beside its texts. */
    public static final int PROMPT_OVERHEAD = 12;

    private static final int TENTHS_PER_CHARACTER = 3;

    private TokenCount() {}

    /** The tokens of a text; 0 for an empty one. */
    public static int of(String text) {
        long tenths = (long) text.codePointCount(0, text.length()) * TENTHS_PER_CHARACTER;
        return (int) ((tenths + 9) / 10);
    }

    /** The tokens of a prompt. */
    public static int ofPrompt(Collection<String> texts) {
        return PROMPT_OVERHEAD + texts.stream().mapToInt(TokenCount::of).sum();
    }

    /** The tokens that two texts begin with in common; a token is common only when all its characters are. */
    public static int ofCommonBeginning(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int length = 0;
        while (length < most && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        boolean splitsPair = length > 0 && length < one.length() && Character.isHighSurrogate(one.charAt(length - 1));
        return (int) ((long) one.codePointCount(0, splitsPair ? length - 1 : length) * TENTHS_PER_CHARACTER / 10);
    }

    /** How many characters are more than this many tokens. */
    static int charactersBeyond(int tokens) {
        return (int) (tokens * 10L / TENTHS_PER_CHARACTER + 1);
    }

    /** The longest beginning of a text that has at most this many tokens. */
    public static String cut(String text, int tokens) {
        if (of(text) <= tokens) {
            return text;
        }
        int characters = (int) Math.min(text.length(), tokens * 10L / TENTHS_PER_CHARACTER);
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, characters)));
    }
}
