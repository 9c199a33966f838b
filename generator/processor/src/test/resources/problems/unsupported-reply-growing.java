package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;

/** A type that contains ever new arrays, and a class that only an object of another can make. */
@Ask(model = "oracle-small")
interface Packer {

    @Ask("Box in {{text}}")
    Box<String> box(String text);

    @Ask("Room in {{text}}")
    House.Room room(String text);

    record Box<T>(T content, List<Box<T[]>> more) {}

    class House {
        class Room {
            public String name = "";
        }
    }
}
