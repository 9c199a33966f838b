package dev.sonde.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A request that was sent; running this gives up the wait for its reply, or cuts the reply that is here. */
final class PendingReply implements Runnable {

    private final CompletableFuture<HttpResponse<InputStream>> future;

    PendingReply(CompletableFuture<HttpResponse<InputStream>> future) {
        this.future = future;
    }

    HttpResponse<InputStream> await() throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            run();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the reply");
        } catch (CancellationException e) {
            throw new IOException("aborted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    @Override
    public void run() {
        if (!future.cancel(true) && !future.isCompletedExceptionally()) {
            // The raw body: closing anything wrapped around it would wait for the reader.
            ((HandOffBody) future.join().body()).run();
        }
    }
}
