package dev.sonde.prompt;

import dev.sonde.json.Codecs;
import dev.sonde.prompt.tool.ToolDefinition;
import dev.sonde.prompt.tool.ToolException;
import dev.sonde.prompt.tool.ToolInvocation;
import dev.sonde.prompt.tool.ToolSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** Tools as generated code offers them; each takes an object whose values are numbers. */
final class Toolbox implements ToolSet {

    /** Where two calls of {@code meet} wait for one another. */
    private final CyclicBarrier meeting = new CyclicBarrier(2);

    /** Complete when {@code wait} has begun. */
    final CompletableFuture<Thread> waiting = new CompletableFuture<>();

    /** Complete when {@code wait} was interrupted. */
    final CompletableFuture<Thread> interrupted = new CompletableFuture<>();

    @Override
    public List<ToolDefinition> definitions() {
        return List.of(
                definition("add"),
                definition("meet"),
                definition("wait"),
                definition("leak"),
                definition("tell"),
                definition("die"));
    }

    private static ToolDefinition definition(String name) {
        return ToolDefinition.of(name, "", "{\"type\": \"object\"}");
    }

    @Override
    public String call(ToolInvocation invocation) throws Exception {
        return switch (invocation.name()) {
            case "add" -> add(numbers(invocation));
            case "meet" -> meet(numbers(invocation));
            case "wait" -> await();
            case "leak" -> throw new IllegalStateException("the password is secret");
            case "tell" -> throw new ToolException("there is no such number");
            case "die" -> throw new StackOverflowError();
            default -> throw invocation.unknown();
        };
    }

    private static Map<String, Integer> numbers(ToolInvocation invocation) {
        return invocation.read(Codecs.map(Codecs.INTEGER));
    }

    private static String add(Map<String, Integer> numbers) {
        return Integer.toString(
                numbers.values().stream().mapToInt(Integer::intValue).sum());
    }

    private String meet(Map<String, Integer> numbers) throws Exception {
        meeting.await(30, TimeUnit.SECONDS);
        return "met " + numbers.get("n");
    }

    private String await() throws InterruptedException {
        waiting.complete(Thread.currentThread());
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.complete(Thread.currentThread());
            throw e;
        }
        return "";
    }
}
