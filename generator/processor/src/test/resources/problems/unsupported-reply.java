package demo;

import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.Partial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

interface Extractor {

    @Ask("Person in {{text}}")
    Person person(String text);

    @Ask("People in {{text}}")
    List<Person> people(String text);

    @Ask("Thread in {{text}}")
    Thread thread(String text);

    @Ask("Threads in {{text}}")
    Map<String, List<Thread>> threads(String text);

    @Ask("Later {{text}}")
    CompletableFuture<Stream<String>> later(String text);

    @Ask("Outcome of {{text}}")
    Outcome<Completion<String>> twice(String text);

    @Ask("Elements of {{text}}")
    Stream<Thread> elements(String text);

    @Ask("Growing {{text}}")
    Partial<Address> growing(String text);

    @Ask("Any of {{text}}")
    Completion<?> any(String text);

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
