package demo;

import dev.sonde.processor.provider.Ask;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Ask(model = "oracle-small")
public interface Desk {

    @Ask("Read {{text}}")
    Guest guest(String text);

    record Guest(String name, int nights) {}

    record Row(String label, int nights) {}

    @Mapper
    interface Rows {
        @Mapping(source = "name", target = "label")
        Row row(Guest guest);
    }
}
