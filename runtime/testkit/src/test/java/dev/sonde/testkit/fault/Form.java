package dev.sonde.testkit.fault;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.CallException;
import java.util.Iterator;
import java.util.concurrent.CompletionException;

/** The forms of a call, each brought to the same outcome. */
enum Form {
    BLOCKING(false) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request) {
            try {
                return Outcome.of(client.createChatCompletion(request).text().orElse(""));
            } catch (CallException e) {
                return new Outcome("", e, 1);
            }
        }
    },
    ASYNCHRONOUS(false) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request) {
            try {
                return Outcome.of(
                        client.createChatCompletionAsync(request).join().text().orElse(""));
            } catch (CompletionException e) {
                return new Outcome("", e.getCause(), 1);
            }
        }
    },
    ITERABLE(true) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request) {
            StringBuilder text = new StringBuilder();
            try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request)) {
                Iterator<ChatCompletionChunk> chunks = stream.iterator();
                try {
                    while (chunks.hasNext()) {
                        Outcome.append(text, chunks.next());
                    }
                } catch (CallException e) {
                    return new Outcome(text.toString(), e, chunks.hasNext() ? 0 : 1);
                }
                return Outcome.of(text.toString());
            } catch (CallException e) {
                return new Outcome(text.toString(), e, 1);
            }
        }
    },
    PUBLISHER(true) {
        @Override
        Outcome call(DeepSeekClient client, ChatCompletionRequest request) throws InterruptedException {
            Collecting collecting = new Collecting();
            client.createChatCompletionPublisher(request).subscribe(collecting);
            return collecting.outcome();
        }
    };

    private final boolean stream;

    Form(boolean stream) {
        this.stream = stream;
    }

    boolean isStream() {
        return stream;
    }

    /** Makes the call to its end. */
    abstract Outcome call(DeepSeekClient client, ChatCompletionRequest request) throws InterruptedException;
}
