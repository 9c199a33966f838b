package dev.sonde.testkit.fault;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.CallException;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The forms of a call, each brought to the same outcome. */
enum Form {
    BLOCKING(false) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request, Runnable whenText) {
            try {
                return Outcome.of(client.createChatCompletion(request));
            } catch (CallException e) {
                return Outcome.failed(e);
            }
        }
    },
    ASYNCHRONOUS(false) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request, Runnable whenText) throws Exception {
            try {
                return Outcome.of(await(client.createChatCompletionAsync(request)));
            } catch (ExecutionException e) {
                return Outcome.failed(e.getCause());
            }
        }
    },
    ITERABLE(true) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request, Runnable whenText) {
            Received received = new Received(whenText);
            try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request)) {
                Iterator<ChatCompletionChunk> chunks = stream.iterator();
                try {
                    chunks.forEachRemaining(received);
                } catch (CallException e) {
                    return received.ended(e, chunks.hasNext() ? 0 : 1);
                }
                return received.ended(null, 1);
            } catch (CallException e) {
                return received.ended(e, 1);
            }
        }
    },
    PUBLISHER(true) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request, Runnable whenText)
                throws InterruptedException {
            Collecting collecting = new Collecting(new Received(whenText));
            client.createChatCompletionPublisher(request).subscribe(collecting);
            return collecting.outcome();
        }
    },
    CALLBACK(true) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request, Runnable whenText) throws Exception {
            Received received = new Received(whenText);
            try {
                ChatCompletion whole = await(client.createChatCompletionAsync(request, received));
                Outcome pieces = received.ended(null, 1);
                if (!Outcome.of(whole).text().equals(pieces.text())) {
                    throw new AssertionError("the whole is " + whole + ", the pieces are " + pieces);
                }
                return new Outcome(pieces.text(), whole.usage(), pieces.values(), null, 1);
            } catch (ExecutionException e) {
                return received.ended(e.getCause(), 1);
            }
        }
    };

    private final boolean stream;

    Form(boolean stream) {
        this.stream = stream;
    }

    boolean isStream() {
        return stream;
    }

    /**
     * Makes the call to its end.
     *
     * @param whenText run with every piece of text that a stream brings
     */
    abstract Outcome call(DeepSeekClient client, ChatCompletionRequest request, Runnable whenText) throws Exception;

    private static <T> T await(CompletableFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(60, TimeUnit.SECONDS);
    }
}
