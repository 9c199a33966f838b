package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

@Ask(model = "oracle-small")
public interface Desk {

    @Ask("Greet {{guest.name}} for {{guest.nights}} nights{{#others}}, {{name}}{{/others}}")
    String greet(ImmutableGuest guest, List<ImmutableGuest> others);
}
//// next file
package demo;

import org.immutables.value.Value;

@Value.Immutable
public interface Guest {
    String name();

    int nights();
}
