package dev.sonde.prompt.tool;

import java.util.ArrayList;
import java.util.List;

/**
 * The tools that a model may use on one prompt, and how much.
 *
 * <p>Immutable, and safe for use by many threads at once if the tools are.
 */
public final class ToolUse {

    private static final int ROUNDS = 10;

    private final List<ToolSet> sets;
    private final int rounds;
    private final long tokens;

    private ToolUse(List<ToolSet> sets, int rounds, long tokens) {
        this.sets = sets;
        this.rounds = rounds;
        this.tokens = tokens;
    }

    /** The tools of some objects, no two of one name. */
    public static ToolUse of(ToolSet... sets) {
        return new ToolUse(List.of(sets), ROUNDS, Long.MAX_VALUE);
    }

    /**
     * The same, where at most so many replies may call tools; 10 unless set.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public ToolUse rounds(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds must be at least 1, but is " + rounds);
        }
        return new ToolUse(sets, rounds, tokens);
    }

    /**
     * The same, where tools are called only as long as all replies so far have cost fewer tokens than this, input and output
     * together; and not if the server does not tell. Without a bound unless set.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public ToolUse tokens(long tokens) {
        if (tokens < 1) {
            throw new IllegalArgumentException("tokens must be at least 1, but is " + tokens);
        }
        return new ToolUse(sets, rounds, tokens);
    }

    /** How many replies may call tools. */
    public int rounds() {
        return rounds;
    }

    /** The tokens from which on no more tools are called; {@link Long#MAX_VALUE} for no bound. */
    public long tokens() {
        return tokens;
    }

    /** The calls of one reply, of which none has begun. */
    public ToolRun run(List<ToolInvocation> invocations) {
        List<ToolTask> tasks = new ArrayList<>();
        for (ToolInvocation invocation : invocations) {
            tasks.add(ToolTask.of(setOf(invocation.name()), invocation));
        }
        return new ToolRun(tasks);
    }

    private ToolSet setOf(String name) {
        for (ToolSet set : sets) {
            for (ToolDefinition definition : set.definitions()) {
                if (definition.name().equals(name)) {
                    return set;
                }
            }
        }
        return UnknownTools.INSTANCE;
    }

    /** Stands for the object of a tool that the model made up. */
    private enum UnknownTools implements ToolSet {
        INSTANCE;

        @Override
        public List<ToolDefinition> definitions() {
            return List.of();
        }

        @Override
        public String call(ToolInvocation invocation) {
            throw invocation.unknown();
        }
    }
}
