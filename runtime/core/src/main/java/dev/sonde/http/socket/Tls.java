package dev.sonde.http.socket;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** TLS over a connection: the server's certificate must be trusted and made out to its name; HTTP/1.1 is what is offered. */
final class Tls {

    private static final String[] PROTOCOLS = {"http/1.1"};

    private Tls() {}

    static Wire over(ChannelSocket below, Route route, @Nullable SSLContext context, long deadline) throws IOException {
        SSLContext trusted = context == null ? standard() : context;
        String host = route.plainHost();
        SSLSocket socket = (SSLSocket) trusted.getSocketFactory().createSocket(below, host, route.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setApplicationProtocols(PROTOCOLS);
        socket.setSSLParameters(parameters);
        below.setDeadline(deadline);
        try {
            socket.startHandshake();
        } catch (IOException e) {
            throw meaning(e, route);
        }
        below.clearDeadline();
        return new SocketWire(socket, below);
    }

    private static SSLContext standard() throws IOException {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this JVM has no TLS: " + e.getMessage(), e);
        }
    }

    /** The JDK reports a connection that broke or took too long as a failed handshake, which it is not: trying again may help. */
    private static IOException meaning(IOException failure, Route route) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                SocketTimeoutException late =
                        new SocketTimeoutException("the TLS handshake with " + route + " took too long");
                late.initCause(failure);
                return late;
            }
            if (cause instanceof EOFException || (cause instanceof IOException && !(cause instanceof SSLException))) {
                return new IOException("the connection broke during the TLS handshake with " + route, failure);
            }
        }
        return failure;
    }
}
