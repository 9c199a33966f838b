package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.stream.Stream;

@Ask(model = "oracle-small")
public interface Desk {

    @Ask("Greet {{guest.name}} for {{guest.nights}} nights{{#others}}, {{name}}{{/others}}")
    String greet(ImmutableGuest guest, List<ImmutableGuest> others);

    @Ask("Read {{text}}")
    Guest guest(String text);

    @Ask("List the guests of {{text}}")
    Stream<ImmutableGuest> guests(String text);
}
//// next file
package demo;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

@JsonDeserialize(as = ImmutableGuest.class)
@Value.Immutable
public interface Guest {
    String name();

    int nights();
}
