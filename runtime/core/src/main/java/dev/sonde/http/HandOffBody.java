package dev.sonde.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A reply's body that {@code java.net.http} hands over buffer by buffer to the thread that reads.
 *
 * <p>Why not {@code BodyHandlers.ofInputStream()}: on JDK 17 its {@code read} swallows an interrupt and goes on waiting. Here
 * the reader waits on a condition, which an interrupt ends on every JDK.
 */
final class HandOffBody extends InputStream implements BodySubscriber<InputStream>, Runnable {

    /** How much of an unwanted rest is read so that the connection can serve the next call, and for how long. */
    private static final int LINGER_BYTES = 16_384;

    private static final long LINGER_MILLIS = 50;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile @Nullable Subscription subscription;
    private List<ByteBuffer> buffers = List.of();
    private int next;
    private boolean waiting = true;
    private boolean ended;
    private boolean closed;
    private int lingered;
    private @Nullable Throwable failure;

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        boolean late;
        lock.lock();
        try {
            this.subscription = subscription;
            late = closed;
        } finally {
            lock.unlock();
        }
        if (late) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        boolean cut = false;
        boolean more = false;
        lock.lock();
        try {
            if (closed) {
                for (ByteBuffer buffer : item) {
                    lingered += buffer.remaining();
                }
                cut = lingered > LINGER_BYTES;
                more = !cut;
            } else {
                buffers = item;
                next = 0;
                waiting = false;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
        if (cut) {
            run();
        } else if (more) {
            request();
        }
    }

    @Override
    public void onError(Throwable throwable) {
        end(throwable);
    }

    @Override
    public void onComplete() {
        end(null);
    }

    private void end(@Nullable Throwable cause) {
        lock.lock();
        try {
            ended = true;
            if (failure == null) {
                failure = cause;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count;
        boolean more;
        try {
            lock.lockInterruptibly();
            try {
                count = take(target, offset, length);
                more = !waiting && next == buffers.size();
                waiting = waiting || more;
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            run();
            throw new InterruptedIOException("interrupted while reading the reply");
        }
        if (more) {
            request();
        }
        return count;
    }

    private int take(byte[] target, int offset, int length) throws IOException, InterruptedException {
        while (true) {
            if (closed) {
                throw new IOException("the reply is closed");
            }
            while (next < buffers.size()) {
                ByteBuffer buffer = buffers.get(next);
                if (buffer.hasRemaining()) {
                    int count = Math.min(length, buffer.remaining());
                    buffer.get(target, offset, count);
                    if (!buffer.hasRemaining()) {
                        next++;
                    }
                    return count;
                }
                next++;
            }
            if (!waiting) {
                // A list of empty buffers: ask for the next one.
                waiting = true;
                request();
            } else if (failure != null) {
                throw new IOException(failure.getMessage(), failure);
            } else if (ended) {
                return -1;
            } else {
                changed.await();
            }
        }
    }

    private void request() {
        Subscription current = subscription;
        if (current != null) {
            current.request(1);
        }
    }

    /**
     * No more is wanted. What is left is often just the end mark of the body: it gets a moment to come, because the
     * connection, once read to its end, serves the next call. Never blocks.
     */
    @Override
    public void close() {
        boolean unread;
        lock.lock();
        try {
            unread = !closed && !ended;
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (unread) {
            CompletableFuture.delayedExecutor(LINGER_MILLIS, TimeUnit.MILLISECONDS, Direct.INSTANCE)
                    .execute(this);
            request();
        }
    }

    /** Cuts the connection. */
    @Override
    public void run() {
        @Nullable Subscription current;
        lock.lock();
        try {
            closed = true;
            current = subscription;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (current != null) {
            current.cancel();
        }
    }

    private enum Direct implements Executor {
        INSTANCE;

        @Override
        public void execute(Runnable command) {
            command.run();
        }
    }
}
