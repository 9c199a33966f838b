package demo;

import dev.sonde.processor.provider.Ask;

interface Extractor extends Base {

    @Ask("Who is in {{text}}?")
    Person person(String text);
}
//// in a dependency
package demo;

public record Person(String name, Address address) {}
//// in a dependency
package demo;

import dev.sonde.processor.provider.Ask;

public interface Base {

    @Ask("Translate {{text}}")
    Translation translate(String text);
}
//// lost from the class path
package demo;

public record Address(String street) {}
//// lost from the class path
package demo;

public record Translation(String text) {}
