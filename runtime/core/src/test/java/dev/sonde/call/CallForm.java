package dev.sonde.call;

import dev.sonde.error.SondeException;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The ways to make a call, each brought to its one outcome. */
enum CallForm {
    BLOCKING,
    FUTURE,
    STREAM,
    PUBLISHER;

    /** The text that came, and the failure that ended it if one did. */
    record Outcome(String text, SondeException failure) {}

    boolean isStreamed() {
        return this == STREAM || this == PUBLISHER;
    }

    /** The header that says which call a request is of. */
    static final String ID = "X-Call";

    Outcome call(String id, ApiClient client) throws Exception {
        ApiCall call = client.post("/chat").header(ID, id).body(JsonValue.of("hello"), JsonValueCodec.INSTANCE);
        return switch (this) {
            case BLOCKING -> blocking(call);
            case FUTURE -> future(call.fetchAsync(JsonValueCodec.INSTANCE));
            case STREAM -> stream(call);
            case PUBLISHER -> publisher(call);
        };
    }

    private static Outcome blocking(ApiCall call) {
        try {
            return new Outcome(call.fetch(JsonValueCodec.INSTANCE).toString(), null);
        } catch (SondeException e) {
            return new Outcome("", e);
        }
    }

    private static Outcome future(CompletableFuture<JsonValue> future) throws Exception {
        try {
            return new Outcome(future.get(20, TimeUnit.SECONDS).toString(), null);
        } catch (ExecutionException e) {
            return new Outcome("", typed(e.getCause()));
        }
    }

    private static Outcome stream(ApiCall call) {
        StringBuilder text = new StringBuilder();
        try (EventStream<Delta> stream = call.events(Delta.CODEC, "[DONE]")) {
            Iterator<Delta> deltas = stream.iterator();
            try {
                while (deltas.hasNext()) {
                    text.append(deltas.next().text().orElse(""));
                }
            } catch (SondeException e) {
                if (deltas.hasNext()) {
                    throw new AssertionError("goes on after a failure", e);
                }
                return new Outcome(text.toString(), e);
            }
        } catch (SondeException e) {
            return new Outcome(text.toString(), e);
        }
        return new Outcome(text.toString(), null);
    }

    private static Outcome publisher(ApiCall call) throws Exception {
        Probe probe = new Probe(Long.MAX_VALUE);
        call.publisher(Delta.CODEC, "[DONE]").subscribe(probe);
        Throwable failure = probe.end();
        if (probe.ends() != 1) {
            throw new AssertionError(probe.ends() + " ends");
        }
        return new Outcome(String.join("", probe.texts()), failure == null ? null : typed(failure));
    }

    private static SondeException typed(Throwable failure) {
        if (failure instanceof SondeException typed) {
            return typed;
        }
        throw new AssertionError("no failure of ours: " + failure, failure);
    }
}
