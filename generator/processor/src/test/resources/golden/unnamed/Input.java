import dev.sonde.processor.provider.Ask;

interface Unpacked {

    @Ask("Sort {{text}}")
    Sorted sort(String text);

    record Sorted(String first, Unpacked.Sorted rest) {}
}
