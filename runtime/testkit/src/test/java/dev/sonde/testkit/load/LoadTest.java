package dev.sonde.testkit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls at once in a small process: two processors, 256 MB of heap. */
class LoadTest {

    @Test
    @Timeout(300)
    void aThousandCallsAndAThousandStreams_inFlightAtOnce_complete() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:ActiveProcessorCount=2",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        InFlight.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).contains("2000 in flight").endsWith("2000 complete" + System.lineSeparator());
        } finally {
            process.destroyForcibly();
        }
    }
}
