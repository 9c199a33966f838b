package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultCatalogueTest {

    @Test
    void readme_listsEveryFault() throws IOException {
        String table = Stream.of(NamedFault.values())
                .map(fault -> "| `" + fault.id() + "` | " + fault.summary() + " |\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("README.md")))
                .contains("| fault | what the server does |\n|---|---|\n" + table + "<!-- end of faults -->");
    }

    @Test
    void of_findsAFaultByItsId() {
        assertThat(NamedFault.of("headers-never")).contains(NamedFault.HEADERS_NEVER);
        assertThat(NamedFault.of("HEADERS_NEVER")).isEmpty();
    }
}
