package dev.sonde.http.socket;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a host, asked for on a thread of their own: the JDK's look-up can neither be given a time nor be ended, and
 * takes half a minute when a name server is silent.
 */
class Lookup implements Runnable, Closeable {

    private final String host;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private InetAddress @Nullable [] addresses;
    private @Nullable UnknownHostException failure;
    private boolean closed;

    Lookup(String host) {
        this.host = host;
    }

    /** The addresses of the host, waited for until the deadline of the nanosecond clock. */
    InetAddress[] addresses(Hold hold, long deadline) throws IOException {
        if (isImmediate(host)) {
            return lookUp(host);
        }
        hold.set(this);
        Thread thread = new Thread(null, this, "sonde-lookup", 0, false);
        thread.setContextClassLoader(null);
        thread.setDaemon(true);
        thread.start();
        return await(deadline);
    }

    InetAddress[] lookUp(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    /** Whether the name is an address, or this machine's own, which no name server is asked for. */
    private static boolean isImmediate(String host) {
        if (host.indexOf(':') >= 0 || host.equals("localhost")) {
            return true;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void run() {
        InetAddress[] found = null;
        UnknownHostException unknown = null;
        try {
            found = lookUp(host);
        } catch (UnknownHostException e) {
            unknown = e;
        } finally {
            lock.lock();
            try {
                addresses = found;
                failure = unknown;
                closed = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private InetAddress[] await(long deadline) throws IOException {
        lock.lock();
        try {
            while (!closed) {
                if (changed.awaitNanos(deadline - System.nanoTime()) <= 0) {
                    throw new SocketTimeoutException("the address of " + host + " did not come in time");
                }
            }
            if (failure != null) {
                throw failure;
            }
            if (addresses == null) {
                throw new IOException("the look-up of " + host + " was ended");
            }
            return addresses;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the look-up of " + host + " was interrupted", e);
        } finally {
            lock.unlock();
        }
    }

    /** Ends the waiting; the thread ends when the system has answered. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
