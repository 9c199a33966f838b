package dev.sonde.samples.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The interfaces that are compiled: of three methods each, with parameters, and one of them with a type of its own. */
final class Sources {

    /** Methods of each interface. */
    static final int METHODS = 3;

    static final String PROMPTS = """
            package app;

            import dev.sonde.deepseek.Prompt;
            import java.util.Locale;

            @Prompt(model = "deepseek-flash", maxTokens = 500)
            public interface ApiNUMBER {

                record Person(String name, int age, String city) {}

                @Prompt("Translate into {{language}}: {{text}}")
                String translate(String text, Locale language);

                @Prompt("How many people are named in this text? {{text}}")
                int count(String text);

                @Prompt(value = "Who is named first in this text? {{text}}", maxTokens = 100)
                Person first(String text);
            }
            """;

    static final String AVAJE = """
            package app;

            import io.avaje.http.api.Client;
            import io.avaje.http.api.Get;
            import io.avaje.http.api.Post;

            @Client
            public interface ApiNUMBER {

                record Person(String name, int age, String city) {}

                @Get("/translate/{language}")
                String translate(String language, String text);

                @Get("/count")
                String count(String text);

                @Post("/first")
                Person first(Person text);
            }
            """;

    static final String MAPSTRUCT = """
            package app;

            import org.mapstruct.Mapper;
            import org.mapstruct.Mapping;

            @Mapper
            public interface ApiNUMBER {

                record Person(String name, int age, String city) {}

                record Citizen(String name, int age, String town) {}

                record Named(String name) {}

                @Mapping(source = "city", target = "town")
                Citizen citizen(Person person);

                @Mapping(source = "town", target = "city")
                Person person(Citizen citizen);

                Named named(Person person);
            }
            """;

    static final String MICRONAUT = """
            package app;

            import io.micronaut.http.annotation.Body;
            import io.micronaut.http.annotation.Get;
            import io.micronaut.http.annotation.Post;
            import io.micronaut.http.client.annotation.Client;

            @Client("/")
            public interface ApiNUMBER {

                record Person(String name, int age, String city) {}

                @Get("/translate/{language}{?text}")
                String translate(String language, String text);

                @Get("/count{?text}")
                int count(String text);

                @Post("/first")
                Person first(@Body Person text);
            }
            """;

    private Sources() {}

    /** Writes so many interfaces into a folder. */
    static List<Path> write(Contender contender, int interfaces, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < interfaces; number++) {
            String text = contender.source().replace("NUMBER", Integer.toString(number));
            files.add(Files.writeString(folder.resolve("Api" + number + ".java"), text));
        }
        return files;
    }
}
