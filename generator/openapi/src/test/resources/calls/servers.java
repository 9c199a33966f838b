package example;

import example.client.OwnClient;
import java.util.function.Function;

/** Calls each operation of a client that has a base URL or, if that is empty, none. */
public final class Program implements Function<String, String> {

    @Override
    public String apply(String baseUrl) {
        OwnClient.Builder builder = OwnClient.builder();
        if (!baseUrl.isEmpty()) {
            builder.baseUrl(baseUrl);
        }
        try (OwnClient client = builder.build()) {
            return client.usual() + ", " + client.ofPath() + ", " + client.ofOperation();
        }
    }
}
