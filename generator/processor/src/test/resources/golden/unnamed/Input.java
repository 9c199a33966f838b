import dev.sonde.processor.provider.Ask;
import java.util.List;

interface Unpacked {

    @Ask("Sort {{text}}")
    Sorted sort(String text);

    record Sorted(String first, List<Unpacked.Sorted> rest) {}
}
