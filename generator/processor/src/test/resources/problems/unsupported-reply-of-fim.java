package demo;

import dev.sonde.deepseek.Fim;
import dev.sonde.prompt.Completion;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Fim(model = "deepseek-flash")
interface Editor {

    record Line(String text) {}

    @Fim("{{text}}")
    Line record(String text);

    @Fim("{{text}}")
    Completion<Integer> number(String text);

    @Fim("{{text}}")
    CompletableFuture<List<String>> lines(String text);

    @Fim("{{text}}")
    Stream<Line> elements(String text);

    @Fim("{{text}}")
    Thread thread(String text);

    @Fim("{{text}}")
    void nothing(String text);
}
