package example;

import dev.sonde.error.SondeException;
import example.client.ListsClient;
import example.client.model.Bird;
import example.client.model.Search;
import java.util.List;
import java.util.function.Function;

/** Reads lists of all kinds, one of them only as far as it wants. */
public final class Program implements Function<String, String> {

    @Override
    public String apply(String baseUrl) {
        try (ListsClient client = ListsClient.builder().baseUrl(baseUrl).build()) {
            return List.of(
                            client.listBirdsAll(2L, null).map(Bird::name).toList(),
                            client.listBirdsAll(2L, "b2").limit(1).map(Bird::name).toList(),
                            client.listFishAll(null).toList(),
                            client.listFrogsAll(1L, "x").toList(),
                            client.searchAll("a", Search.builder().query("q").build()).toList(),
                            client.listToadsAll("y").toList(),
                            client.listNewtsAll().toList())
                    .toString();
        } catch (SondeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
