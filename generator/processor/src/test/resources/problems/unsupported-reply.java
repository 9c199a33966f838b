package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.Map;
import java.util.Optional;

interface Extractor {

    @Ask("Person in {{text}}")
    Person person(String text);

    @Ask("People in {{text}}")
    List<Person> people(String text);

    @Ask("Thread in {{text}}")
    Thread thread(String text);

    @Ask("Threads in {{text}}")
    Map<String, List<Thread>> threads(String text);

    @Ask("Maybe {{text}}")
    Optional<String> maybe(String text);

    @Ask("Characters in {{text}}")
    char[] characters(String text);

    record Person(String name, Address address, Optional<Optional<String>> nickname) {}

    record Address(String street, Thread owner, List<Hidden.Secret> secrets, Pair<String> pair, List<?> any) {}

    record Pair<T>(T first, T second) {}

    class Hidden {
        private record Secret(String value) {}

        static Class<?> used() {
            return Secret.class;
        }
    }
}
