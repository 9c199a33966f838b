package dev.sonde.call;

/** Streams as many events as the path says: {@code /events/3}. */
final class TckServer {

    private TckServer() {}

    static RawServer start() {
        return new RawServer(connection -> {
            for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
                String path = request.line().split(" ")[1];
                long count = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
                connection.chunked("text/event-stream");
                for (long i = 0; i < count; i++) {
                    connection.chunk(Delta.event(Long.toString(i)));
                }
                connection.chunk("data: [DONE]\n\n");
                connection.lastChunk();
            }
        });
    }
}
