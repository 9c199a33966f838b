package dev.sonde.prompt.tool;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** One call of a tool; to cancel it interrupts the tool. */
final class ToolTask extends FutureTask<ToolResult> {

    private final ToolInvocation invocation;

    private ToolTask(Work work) {
        super(work);
        this.invocation = work.invocation;
    }

    static ToolTask of(ToolSet set, ToolInvocation invocation) {
        return new ToolTask(new Work(set, invocation));
    }

    /** What stands for the result of a call that was given up. */
    ToolResult givenUp() {
        return new ToolResult(
                invocation, "The call was given up.", new InterruptedException("the prompt was given up"));
    }

    private record Work(ToolSet set, ToolInvocation invocation) implements Callable<ToolResult> {

        private static final System.Logger LOG = System.getLogger("dev.sonde.prompt.tool");

        /** Whatever goes wrong is a result; only an {@link Error} is more than one tool's business. */
        @Override
        public ToolResult call() {
            try {
                @Nullable String told = set.call(invocation);
                return new ToolResult(invocation, told == null ? "null" : told, null);
            } catch (UnusableCallException unusable) {
                return new ToolResult(invocation, unusable.told(), unusable.reason());
            } catch (ToolException told) {
                return new ToolResult(invocation, "The tool failed: " + told.getMessage(), told);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new ToolResult(invocation, "The call was given up.", interrupted);
            } catch (Exception failure) {
                // The model must not hear of it, so that this is the only trace in a program that does not look at
                // rounds.
                LOG.log(System.Logger.Level.WARNING, "The tool " + invocation.name() + " failed", failure);
                return new ToolResult(invocation, "The tool failed.", failure);
            }
        }
    }
}
