package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.stream.Stream;

@Ask(model = "oracle-small")
public interface Desk {

    @Ask("Read {{text}}")
    GuestRecord guest(String text);

    @Ask("List the guests of {{text}}")
    Stream<GuestRecord> guests(String text);

    @Ask("Greet {{guest.name}} for {{guest.nights}} nights{{#others}}, {{name}}{{/others}}")
    String greet(GuestRecord guest, List<GuestRecord> others);
}
//// next file
package demo;

import io.soabase.recordbuilder.core.RecordInterface;

@RecordInterface
public interface Guest {
    String name();

    int nights();
}
