package dev.sonde.call;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The TCP sockets of this process, as Linux lists them below {@code /proc}; none elsewhere. */
final class OpenSockets {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final List<Path> TABLES = List.of(Path.of("/proc/self/net/tcp"), Path.of("/proc/self/net/tcp6"));

    private OpenSockets() {}

    /** By an id of their own, with the addresses of both ends. */
    static Map<String, String> find() {
        Map<String, String> sockets = new HashMap<>();
        if (Files.isDirectory(DESCRIPTORS)) {
            try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
                for (Path descriptor : descriptors) {
                    String target = target(descriptor);
                    if (target.startsWith("socket:[")) {
                        sockets.put(target, "a socket");
                    }
                }
                describe(sockets);
            } catch (IOException e) {
                throw new IllegalStateException("cannot list open files", e);
            }
        }
        return sockets;
    }

    private static String target(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }

    /** Unix domain sockets are in none of the tables, and not ours. */
    private static void describe(Map<String, String> sockets) throws IOException {
        Map<String, String> known = new HashMap<>();
        for (Path table : TABLES) {
            if (!sockets.isEmpty() && Files.exists(table)) {
                for (String row : Files.readAllLines(table)) {
                    String[] columns = row.strip().split("\\s+");
                    known.put("socket:[" + columns[9] + "]", address(columns[1], columns[2], columns[3]));
                }
            }
        }
        sockets.keySet().retainAll(known.keySet());
        sockets.replaceAll((id, unknown) -> known.get(id));
    }

    private static String address(String local, String remote, String state) {
        boolean listens = state.equals("0A");
        return "a socket on port " + port(local) + (listens ? ", listening" : ", connected to port " + port(remote));
    }

    private static String port(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? address : String.valueOf(Integer.parseInt(address.substring(colon + 1), 16));
    }
}
