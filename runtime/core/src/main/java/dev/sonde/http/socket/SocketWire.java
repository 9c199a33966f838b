package dev.sonde.http.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** A connection through a socket's streams: of TLS, or in the clear while a proxy is asked for a tunnel. */
final class SocketWire implements Wire {

    /** How long the rest of a TLS record that has begun to come may take. */
    private static final long RECORD_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ChannelSocket below;
    private final InputStream in;
    private final OutputStream out;

    SocketWire(Socket socket, ChannelSocket below) throws IOException {
        this.below = below;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return in.read(target, offset, length);
    }

    @Override
    public int readAtHand(byte[] target, int offset, int length) throws IOException {
        if (in.available() == 0 && below.getInputStream().available() == 0) {
            return 0;
        }
        below.setDeadline(System.nanoTime() + RECORD_NANOS);
        int count = in.read(target, offset, length);
        below.clearDeadline();
        return count;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        out.write(source, offset, length);
        out.flush();
    }

    @Override
    public boolean isQuiet() {
        try {
            return in.available() == 0 && ChannelWire.isQuiet(below.channel());
        } catch (IOException dead) {
            return false;
        }
    }

    @Override
    public boolean endedByTheRules() {
        return !below.isEnded();
    }

    /** Without TLS's own closing message, which could block; what matters is that the other side's is looked at. */
    @Override
    public void close() {
        ChannelWire.close(below.channel());
    }
}
