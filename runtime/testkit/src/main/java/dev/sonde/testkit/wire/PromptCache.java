package dev.sonde.testkit.wire;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which prompts have been read before, of very many the last {@value #KEPT}. A prompt hits the longest beginning that it
 * has in common with an earlier one of the same {@code user_id}; calls without one share a cache. Safe to use from any
 * thread.
 *
 * <p>The service caches units of several tokens, best effort. The fake caches every token at once, so that tests can
 * compute what they get.
 */
final class PromptCache {

    private static final int KEPT = 1_000;

    private final Set<Entry> seen = new LinkedHashSet<>();

    private record Entry(String user, Prompt prompt) {}

    /** The tokens of a prompt that come from the cache; the prompt is in the cache afterwards. */
    synchronized int read(String user, Prompt prompt) {
        Entry entry = new Entry(user, prompt);
        if (seen.contains(entry)) {
            return prompt.tokens();
        }
        int hit = seen.stream()
                .filter(earlier -> earlier.user().equals(user))
                .mapToInt(earlier -> prompt.tokensInCommonWith(earlier.prompt()))
                .max()
                .orElse(0);
        if (seen.size() == KEPT) {
            seen.remove(seen.iterator().next());
        }
        seen.add(entry);
        return hit;
    }

    synchronized void clear() {
        seen.clear();
    }
}
