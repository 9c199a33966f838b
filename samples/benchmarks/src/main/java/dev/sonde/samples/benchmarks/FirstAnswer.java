package dev.sonde.samples.benchmarks;

/** A process that makes one call and ends: {@code FirstAnswer <contender> <base url>}. */
final class FirstAnswer {

    private FirstAnswer() {}

    public static void main(String[] args) {
        Answers.requireText(Contenders.of(args[0], args[1]).text("hello"));
        Runtime.getRuntime().halt(0);
    }
}
