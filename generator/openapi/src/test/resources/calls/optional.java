package example;

import dev.sonde.error.CallException;
import example.client.RegionsClient;
import example.client.model.Place;
import java.util.function.Function;

/** Looks for a place that may not be there, in each form of the operation. */
public final class Program implements Function<String, String> {

    @Override
    public String apply(String baseUrl) {
        try (RegionsClient client = RegionsClient.builder().baseUrl(baseUrl).build()) {
            return client.findPlace("a").map(Place::name)
                    + ", " + client.findPlaceAsync("a").join().map(Place::name)
                    + ", " + client.findPlaceReply("a").head().status();
        } catch (CallException e) {
            return e.getClass().getSimpleName();
        }
    }
}
