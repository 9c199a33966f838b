package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same document gives the same bytes, whatever the machine speaks and wherever it stands. */
@Isolated("sets the default locale and time zone")
class DeterminismTest {

    private static final Path DOCUMENT = Path.of("../../spec/deepseek.yaml");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void twoRuns_giveTheSameBytes() {
        SortedMap<String, String> first = Generator.run(DOCUMENT, folder.resolve("first"));
        // In Turkish the capital of i is no I: whoever forgets Locale.ROOT is found out.
        Locale.setDefault(Locale.forLanguageTag("tr"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        SortedMap<String, String> second = Generator.run(DOCUMENT, folder.resolve("second"));
        assertThat(second).isEqualTo(first);
    }
}
