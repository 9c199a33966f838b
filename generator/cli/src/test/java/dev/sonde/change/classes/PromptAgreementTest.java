package dev.sonde.change.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.ChangeReport;
import dev.sonde.change.Documents;
import dev.sonde.change.Level;
import dev.sonde.openapi.host.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report says of prompts is what the processor then says of prompts that use every option. */
@Tag("once")
class PromptAgreementTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.sonde.change.classes.AgreementTest#history")
    void versionsOfTheApi(Path before, Path after) throws Exception {
        Generation old = Documents.generation(before);
        Generation now = Documents.generation(after);
        PromptProgram prompts = PromptProgram.of(old);
        Map<String, String> said = prompts.saidBy(now, folder);
        said.keySet().removeAll(prompts.saidBy(old, folder).keySet());
        ChangeReport report = ChangeReport.between(old, now);

        assertThat(said.keySet())
                .filteredOn(what -> what.startsWith("ERROR"))
                .containsExactlyInAnyOrderElementsOf(foretold(report, Level.BREAKING, "ERROR "));
        assertThat(foretold(report, Level.CAUTION, "WARNING "))
                .containsAll(said.keySet().stream()
                        .filter(what -> what.startsWith("WARNING"))
                        .toList());
    }

    @Test
    void optionThatHasLostItsEffect_andModelThatIsRetired_areWarnedOfWithTheirDates() throws Exception {
        Generation old = Documents.generation(Path.of("../../spec/history/deepseek-2025-12.yaml"));
        Generation now = Documents.generation(Path.of("../../spec/history/deepseek-2026-04.yaml"));
        assertThat(PromptProgram.of(old).saidBy(now, folder))
                .hasEntrySatisfying(
                        "WARNING @Prompt(frequencyPenalty)",
                        text -> assertThat(text)
                                .contains(
                                        "frequencyPenalty and presencePenalty have no effect in any mode (since 2026-04-24)"))
                .hasEntrySatisfying(
                        "WARNING @Prompt(model)",
                        text -> assertThat(text).contains("since 2026-04-24: use \"deepseek-v4-flash\""));
    }

    private static List<String> foretold(ChangeReport report, Level level, String kind) {
        return report.prompts().stream()
                .filter(change -> change.level() == level && change.subject().startsWith("@Prompt("))
                .map(change -> kind + change.subject())
                .distinct()
                .toList();
    }
}
