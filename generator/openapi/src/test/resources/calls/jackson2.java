package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.client.model.NewPet;
import example.client.model.Pet;
import java.util.List;
import java.util.function.Function;

/** Reads and writes models with an {@code ObjectMapper} of Jackson 2. */
public final class Program implements Function<String, String> {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String apply(String json) {
        try {
            Pet pet = mapper.readValue(json, Pet.class);
            String written = mapper.writeValueAsString(pet);
            NewPet order = NewPet.builder().name("n").tags(List.of("t")).build();
            return pet.mood().value() + " " + written + " " + mapper.valueToTree(order);
        } catch (JsonProcessingException e) {
            return e.getClass().getSimpleName() + ": " + e.getOriginalMessage();
        }
    }
}
