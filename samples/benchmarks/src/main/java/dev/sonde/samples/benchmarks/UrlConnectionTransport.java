package dev.sonde.samples.benchmarks;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.Header;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A transport on {@link HttpURLConnection}: to be measured, not to be used; the README says what it cannot do. */
final class UrlConnectionTransport implements Transport {

    @Override
    public TransportReply send(TransportRequest request, AbortSignal abort) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) request.signedUri().toURL().openConnection();
        abort.onAbort(connection::disconnect);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(request.method());
        for (Header header : request.signedHeaders()) {
            connection.setRequestProperty(header.name(), header.value());
        }
        byte[] body = request.body();
        if (body != null) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            connection.getOutputStream().write(body);
        }
        int status = connection.getResponseCode();
        InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
        return new TransportReply(status, headers(connection), in == null ? InputStream.nullInputStream() : in);
    }

    private static List<Header> headers(HttpURLConnection connection) {
        List<Header> headers = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry :
                connection.getHeaderFields().entrySet()) {
            if (entry.getKey() != null) {
                for (String value : entry.getValue()) {
                    headers.add(new Header(entry.getKey(), value));
                }
            }
        }
        return headers;
    }

    @Override
    public void close() {
        // Its connections belong to the process.
    }
}
