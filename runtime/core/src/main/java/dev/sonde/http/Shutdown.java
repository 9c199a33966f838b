package dev.sonde.http;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;

/**
 * Ends an {@code HttpClient} without waiting: from JDK 21 on it can be asked to; before, it ends by itself when nobody refers
 * to it any more. Looked up by name because the code is compiled for JDK 17.
 */
final class Shutdown {

    private Shutdown() {}

    static void now(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException beforeJdk21) {
            return;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("HttpClient.shutdownNow failed", e);
        }
    }
}
