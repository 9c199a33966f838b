package demo;

import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Ask(model = "oracle-small")
interface Librarian {

    @Ask("Words in {{text}}")
    Set<String> words(String text);

    @Ask("Lengths in {{text}}")
    int[] lengths(String text);

    @Ask("Titles in {{text}}")
    String[] titles(String text);

    @Ask("Books in {{text}}")
    Page<Book> books(String text);

    @Ask("Genres in {{text}}")
    Page<Genre> genres(String text);

    @Ask("Shelf of {{text}}")
    Shelf shelf(String text);

    enum Genre {
        PROSE,
        VERSE
    }

    record Page<T>(List<T> entries, Optional<Page<T>> next) {}

    record Book(String title, Set<Genre> genres) {}

    record Shelf(Map<Genre, List<Book>> books, Map<String, Optional<Integer>> gaps, Book[] lent, double[][] plan) {}
}
