package dev.sonde.testkit.record;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Credential;
import dev.sonde.http.Header;
import dev.sonde.http.Secret;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.http.Responder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passes requests on to a server and its replies back, as they come, and writes both down. */
public final class Recorder implements Responder {

    private static final int BUFFER = 8_192;
    private static final String DONE = "data: [DONE]";

    /** What belongs to a connection and not to the message, or is added by the transport. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "content-length",
            "host",
            "te",
            "trailer",
            "upgrade",
            "http2-settings",
            "expect",
            "proxy-authorization",
            "proxy-connection");

    /** The headers of replies that are written down; others may be anything. */
    private static final Set<String> KEPT =
            Set.of("content-type", "cache-control", "retry-after", "location", "x-ds-trace-id", "x-request-id");

    private final String upstream;
    private final Transport transport;
    private final RecordingDirectory directory;
    private final @Nullable SubstituteKey substitute;

    /**
     * A recorder.
     *
     * @param upstream the base URL of the server
     * @param transport sends the requests; not closed
     * @param substitute the key that the server gets in place of the fake's; null to pass every key on
     */
    public Recorder(
            String upstream, Transport transport, RecordingDirectory directory, @Nullable SubstituteKey substitute) {
        this.upstream = upstream.endsWith("/") ? upstream.substring(0, upstream.length() - 1) : upstream;
        this.transport = transport;
        this.directory = directory;
        this.substitute = substitute;
    }

    @Override
    public void respond(Exchange exchange) throws IOException {
        HttpRequest request = exchange.request();
        int number = directory.next();
        AbortSignal abort = new AbortSignal();
        TransportReply reply;
        try {
            reply = transport.send(translate(request), abort);
        } catch (IOException e) {
            byte[] body = ("no reply from " + upstream + ": " + e).getBytes(StandardCharsets.UTF_8);
            exchange.reply(502, Headers.of("content-type", "text/plain"), body);
            return;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean complete = false;
        try (InputStream in = reply.body()) {
            complete = pass(in, exchange.stream(reply.status(), passedBack(reply)), kept);
        } finally {
            // Also when the client has left: what came is worth keeping.
            abort.abort();
            write(number, request, reply, kept.toByteArray(), complete);
        }
        if (!complete) {
            exchange.abort();
        }
    }

    /** Passes a body on; false when the server broke it off. */
    private static boolean pass(InputStream in, OutputStream out, ByteArrayOutputStream kept) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int count;
            try {
                count = in.read(buffer);
            } catch (IOException e) {
                return false;
            }
            if (count < 0) {
                end(out);
                return true;
            }
            kept.write(buffer, 0, count);
            out.write(buffer, 0, count);
        }
    }

    /** Ends a reply that was complete, also for a client that has left when it had all it wanted. */
    private static void end(OutputStream out) {
        try {
            out.close();
        } catch (IOException clientLeft) {
            return;
        }
    }

    private TransportRequest translate(HttpRequest request) {
        List<Header> headers = new ArrayList<>();
        List<Credential> credentials = List.of();
        for (Headers.Field field : request.headers().fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            if (name.equals("authorization") && field.value().startsWith("Bearer ")) {
                credentials = List.of(Credential.bearer(key(field.value().substring("Bearer ".length()))));
            } else if (!OF_THE_CONNECTION.contains(name)) {
                headers.add(new Header(field.name(), field.value()));
            }
        }
        byte[] body = request.body();
        URI uri = URI.create(upstream + request.target());
        return new TransportRequest(request.method(), uri, headers, credentials, body.length == 0 ? null : body);
    }

    private Secret key(String sent) {
        return substitute == null ? Secret.of(sent) : substitute.of(sent);
    }

    private static Headers passedBack(TransportReply reply) {
        return new Headers(reply.headers().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.name().toLowerCase(Locale.ROOT)))
                .map(header -> new Headers.Field(header.name(), header.value()))
                .toList());
    }

    private void write(int number, HttpRequest request, TransportReply reply, byte[] raw, boolean ended) {
        Secrets secrets =
                substitute == null ? Secrets.of(request) : Secrets.of(request).and(substitute.real());
        byte[] body = secrets.blot(Unpacking.body(reply.header("content-encoding"), raw));
        // A client leaves at the mark of the end, which is before the end of the body.
        boolean complete =
                ended || new String(body, StandardCharsets.UTF_8).strip().endsWith(DONE);
        List<Headers.Field> headers = reply.headers().stream()
                .map(header -> new Headers.Field(header.name().toLowerCase(Locale.ROOT), secrets.blot(header.value())))
                .filter(field -> KEPT.contains(field.name()))
                .toList();
        directory.write(
                number,
                new Recording(
                        request.method(),
                        secrets.blot(request.target()),
                        secrets.blot(request.text()),
                        reply.status(),
                        new Headers(headers),
                        body,
                        complete));
    }
}
