package dev.sonde.change.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.change.Change;
import dev.sonde.change.Concern;
import dev.sonde.change.Documents;
import dev.sonde.change.Level;
import dev.sonde.openapi.model.Api;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What prompts are told of a change follows from whom it concerns, not from its words. */
class PromptDiffTest {

    private static final String TEMPERATURE = "#/components/schemas/ChatCompletionRequest/properties/temperature";

    private final Api api =
            Documents.generation(Path.of("../../spec/deepseek.yaml")).api();

    @Test
    void changeForThoseWhoLeaveItOut() {
        assertThat(told(new Change(Level.CAUTION, Concern.ABSENCE, "x", "is cooler by itself", "", TEMPERATURE)))
                .isEqualTo("@Prompt(temperature) is cooler by itself: look at prompts that leave it out");
    }

    @Test
    void changeForThoseWhoUseIt() {
        assertThat(told(new Change(Level.CAUTION, "x", "had the default unit", "use kelvin", TEMPERATURE)))
                .isEqualTo("@Prompt(temperature) had the default unit: use kelvin; a prompt that sets it is warned of");
    }

    private String told(Change change) {
        List<Change> told = PromptDiff.between(api, api, List.of(change));
        assertThat(told).hasSize(1);
        return told.get(0).subject() + " " + told.get(0).text() + ": "
                + told.get(0).remedy();
    }
}
