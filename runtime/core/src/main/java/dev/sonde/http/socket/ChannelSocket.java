package dev.sonde.http.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/**
 * A channel as the socket below TLS or a proxy's answer. It adds what the JDK's own view of a channel lacks: one deadline for
 * all reads of a handshake together, and whether the connection was ended below TLS.
 */
// The channel is safe for many threads; a monitor would pin a virtual thread.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class ChannelSocket extends Socket {

    private final SocketChannel channel;
    private final Socket view;
    private final InputStream in = new Input();
    private final OutputStream out;
    private boolean hasDeadline;
    private long deadline;
    private boolean ended;

    ChannelSocket(SocketChannel channel) throws IOException {
        super((SocketImpl) null);
        this.channel = channel;
        this.view = channel.socket();
        this.out = view.getOutputStream();
    }

    SocketChannel channel() {
        return channel;
    }

    /** From now on reads fail with a {@link SocketTimeoutException} after this time of the nanosecond clock. */
    void setDeadline(long nanos) {
        hasDeadline = true;
        deadline = nanos;
    }

    void clearDeadline() throws SocketException {
        hasDeadline = false;
        view.setSoTimeout(0);
    }

    /** Whether the connection has been read to its very end. */
    boolean isEnded() {
        return ended;
    }

    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (hasDeadline) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new SocketTimeoutException("the time is over");
                }
                view.setSoTimeout((int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(left) + 1));
            }
            int count = view.getInputStream().read(target, offset, length);
            ended |= count < 0;
            return count;
        }

        @Override
        public int available() throws IOException {
            return view.getInputStream().available();
        }

        @Override
        public void close() throws IOException {
            ChannelSocket.this.close();
        }
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public SocketChannel getChannel() {
        return channel;
    }

    @Override
    public boolean isConnected() {
        return channel.isConnected();
    }

    @Override
    public boolean isBound() {
        return view.isBound();
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    @Override
    public boolean isInputShutdown() {
        return view.isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return view.isOutputShutdown();
    }

    @Override
    public InetAddress getInetAddress() {
        return view.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return view.getLocalAddress();
    }

    @Override
    public int getPort() {
        return view.getPort();
    }

    @Override
    public int getLocalPort() {
        return view.getLocalPort();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return view.getRemoteSocketAddress();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return view.getLocalSocketAddress();
    }

    @Override
    public void shutdownInput() throws IOException {
        channel.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        channel.shutdownOutput();
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return view.getSoTimeout();
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        view.setSoTimeout(timeout);
    }

    @Override
    public int getSoLinger() throws SocketException {
        return view.getSoLinger();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return view.toString();
    }
}
