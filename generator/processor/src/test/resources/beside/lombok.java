package demo;

import dev.sonde.processor.provider.Ask;

@Ask(model = "oracle-small")
public interface Desk {

    @Ask("Read {{text}}")
    Guest guest(String text);

    @Ask("Greet {{guest.name}} for {{guest.nights}} nights")
    String greet(Guest guest);
}
//// next file
package demo;

import lombok.Data;

@Data
public class Guest {
    private String name;
    private int nights;
}
