package dev.sonde.testkit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BehaviourTest {

    @Test
    void today_hasTheNewestOfEveryKind() {
        assertThat(Behaviour.TODAY.of(ModelLineup.class)).isEqualTo(ModelLineup.V4_1);
        assertThat(Behaviour.TODAY.of(UsagePlace.class)).isEqualTo(UsagePlace.FINISH_CHUNK);
        assertThat(Behaviour.TODAY.of(CachePlace.class)).isEqualTo(CachePlace.TOP_LEVEL);
        assertThat(Behaviour.TODAY.of(ReasoningRule.class)).isEqualTo(ReasoningRule.ALL_TURNS);
        assertThat(Behaviour.TODAY.of(UserIds.class)).isEqualTo(UserIds.BYTES);
        assertThat(Behaviour.TODAY.of(LimitScope.class)).isEqualTo(LimitScope.ACCOUNT);
    }

    @Test
    void day_decidesFromItsFirstMomentOn() {
        assertThat(Behaviour.on(LocalDate.parse("2026-09-09")).of(UsagePlace.class))
                .isEqualTo(UsagePlace.TRAILING_CHUNK);
        assertThat(Behaviour.on(LocalDate.parse("2026-09-10")).of(UsagePlace.class))
                .isEqualTo(UsagePlace.FINISH_CHUNK);
        assertThat(Behaviour.on(LocalDate.MIN).of(ModelLineup.class)).isEqualTo(ModelLineup.V3);
    }

    @Test
    void with_changesOneKindOnly() {
        Behaviour changed = Behaviour.TODAY.with(CallContent.EMPTY);
        assertThat(changed.of(CallContent.class)).isEqualTo(CallContent.EMPTY);
        assertThat(changed.of(UsagePlace.class)).isEqualTo(UsagePlace.FINISH_CHUNK);
        assertThat(Behaviour.TODAY.of(CallContent.class)).isEqualTo(CallContent.NULL);
    }

    @Test
    void lineupOfToday_isThatOfTheDocument() throws IOException {
        JsonNode model = new YAMLMapper()
                .readTree(Files.readString(Path.of("../../spec/deepseek.yaml")))
                .at("/components/schemas/ChatModel");
        assertThat(model.path("enum").valueStream().map(JsonNode::asString).toList())
                .isEqualTo(ids(true));
        assertThat(model.path("x-sonde-retired")
                        .valueStream()
                        .filter(retired -> !retired.path("refused").asBoolean())
                        .map(retired -> retired.path("value").asString())
                        .toList())
                .isEqualTo(ids(false));
    }

    private static List<String> ids(boolean listed) {
        return ModelLineup.V4_1.models().stream()
                .filter(model -> model.listed() == listed)
                .map(ServedModel::id)
                .toList();
    }

    @Test
    void readme_namesEveryValueOfEveryKind() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Class<?> kind : Behaviour.kinds()) {
            for (Switch value : Behaviour.valuesOf(kind)) {
                assertThat(readme).contains("`" + kind.getSimpleName() + "`").contains("`" + value + "`");
            }
        }
    }
}
