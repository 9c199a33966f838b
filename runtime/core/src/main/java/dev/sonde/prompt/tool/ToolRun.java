package dev.sonde.prompt.tool;

import dev.sonde.call.TaskThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/** The calls of one reply. One thread runs them, and waits for them all; any may give them up. */
public final class ToolRun {

    private final List<ToolTask> tasks;

    ToolRun(List<ToolTask> tasks) {
        this.tasks = tasks;
    }

    /**
     * Calls all tools and waits: a single one on this thread, several at the same time on threads of their own. An interrupt gives
     * them up, and leaves this thread's flag set.
     *
     * @return in the order of the calls
     */
    public List<ToolResult> results() {
        if (tasks.size() == 1) {
            ToolTask only = tasks.get(0);
            only.run();
            if (only.isCancelled()) {
                // It came from the cancelling, and has done its work.
                Thread.interrupted();
            }
        } else {
            tasks.forEach(TaskThreads.shared()::execute);
        }
        List<ToolResult> results = new ArrayList<>();
        for (ToolTask task : tasks) {
            results.add(result(task));
        }
        return results;
    }

    private ToolResult result(ToolTask task) {
        try {
            return task.get();
        } catch (CancellationException givenUp) {
            return task.givenUp();
        } catch (InterruptedException interrupted) {
            cancel();
            Thread.currentThread().interrupt();
            return task.givenUp();
        } catch (ExecutionException fatal) {
            cancel();
            throw (Error) fatal.getCause();
        }
    }

    /** Interrupts the tools that run, and calls no other; from any thread. */
    public void cancel() {
        for (ToolTask task : tasks) {
            task.cancel(true);
        }
    }
}
