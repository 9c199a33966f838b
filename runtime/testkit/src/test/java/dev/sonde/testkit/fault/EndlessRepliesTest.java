package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.FakeDeepSeek;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replies without an end, read in a process with less memory than they would fill: it stays within its bounds. */
class EndlessRepliesTest {

    @Test
    @Timeout(300)
    void memory_staysBounded() throws Exception {
        try (FakeDeepSeek fake = FakeDeepSeek.start()) {
            fake.whenever()
                    .replyWith(request -> Scene.ANSWER.withFault(
                            NamedFault.of(request.lastUserText()).orElseThrow()));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx20m",
                            "-XX:ActiveProcessorCount=2",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            EndlessReplies.class.getName(),
                            fake.baseUrl(),
                            fake.apiKey())
                    .redirectErrorStream(true)
                    .start();
            try {
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(output.lines()).isEqualTo(expected());
                assertThat(process.waitFor()).as(output).isZero();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static List<String> expected() {
        List<String> lines = new ArrayList<>();
        for (Way way : Way.values()) {
            for (NamedFault fault : EndlessReplies.FAULTS) {
                for (Form form : Form.values()) {
                    if (EndlessReplies.isBounded(fault, form)) {
                        lines.add(EndlessReplies.line(
                                way, fault, form, Row.of(fault).expected(form)));
                    }
                }
            }
            lines.add(way + " read many");
        }
        return lines;
    }
}
