package example;

import dev.sonde.error.ApiException;
import example.client.AnythingClient;
import example.client.model.Failure;
import example.client.model.GetThing503Error;
import example.client.model.Missing;
import example.client.model.Mistake;
import java.util.function.Function;

/** Asks for a thing, and tells which types read the body of the error. */
public final class Program implements Function<String, String> {

    @Override
    public String apply(String baseUrl) {
        try (AnythingClient client = AnythingClient.builder().baseUrl(baseUrl).build()) {
            return client.getThing("a", null, null, null, null, null).toString();
        } catch (ApiException e) {
            return "missing " + Missing.of(e).map(Missing::thingId)
                    + ", mistake " + Mistake.of(e).map(mistake -> mistake.getClass().getSimpleName())
                    + ", busy " + GetThing503Error.of(e).map(GetThing503Error::seconds)
                    + ", failure " + Failure.of(e).map(Failure::message);
        }
    }
}
