package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.Compression;
import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** An answer of status 200 of a known length, compressed where the client accepts that. */
final class WholeReply {

    private WholeReply() {}

    static void send(Exchange exchange, Headers common, String json, Behaviour behaviour) throws IOException {
        Headers headers = common.with("content-type", "application/json");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        boolean accepted = exchange.request().headers().lists("accept-encoding", "gzip");
        if (accepted && behaviour.of(Compression.class) == Compression.GZIP) {
            Headers compressed = headers.with("content-encoding", "gzip").with("vary", "accept-encoding");
            exchange.reply(200, compressed, gzip(body));
        } else {
            exchange.reply(200, headers, body);
        }
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(body);
        }
        return compressed.toByteArray();
    }
}
