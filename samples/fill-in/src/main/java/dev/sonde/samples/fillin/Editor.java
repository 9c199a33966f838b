package dev.sonde.samples.fillin;

import dev.sonde.deepseek.Fim;
import dev.sonde.prompt.Outcome;
import java.util.stream.Stream;

/** Completes Java as one writes it. */
@Fim(model = "deepseek-flash", temperature = 0)
interface Editor {

    /** What belongs between two pieces of code, up to the end of the line. */
    @Fim(value = "{{before}}", suffix = "{{after}}", stop = "\n")
    String fill(String before, String after);

    /** The body of a method, as it is written. */
    @Fim(value = """
                    /** {{purpose}} */
                    static {{signature}} {
                    """, suffix = "}\n")
    Stream<String> body(String purpose, String signature);

    /** What may follow; often that is cut off, and of use nevertheless. */
    @Fim(value = "{{text}}", maxTokens = 8)
    Outcome<String> goOn(String text);
}
