package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.behaviour.ServedModel;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The models that the service lists: those of a lineup without its aliases. */
final class Catalogue {

    /** What is told of a model beside what it can do. */
    private record Details(String name, String systemPromptUpdate) {}

    private static final Map<String, Details> DETAILS = Map.of(
            "deepseek-flash", new Details("DeepSeek-V4.1-Flash", "in-history"),
            "deepseek-v4-pro", new Details("DeepSeek-V4-Pro", "leading-only"));

    private Catalogue() {}

    static ObjectNode list(ModelLineup lineup) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("object", "list");
        ArrayNode data = list.putArray("data");
        lineup.models().stream()
                .filter(ServedModel::listed)
                .map(model -> json(model, lineup))
                .forEach(data::add);
        return list;
    }

    static Optional<JsonNode> model(String id, ModelLineup lineup) {
        return list(lineup)
                .path("data")
                .valueStream()
                .filter(model -> model.path("id").asString().equals(id))
                .findFirst();
    }

    /** Until September 2026 a model had only its id and owner. */
    private static ObjectNode json(ServedModel served, ModelLineup lineup) {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.put("id", served.id()).put("object", "model").put("owned_by", "deepseek");
        Details details = DETAILS.get(served.id());
        if (details == null || lineup.compareTo(ModelLineup.V4_1) < 0) {
            return model;
        }
        model.put("name", details.name());
        model.put("context_window", lineup.context()).put("max_output_tokens", served.maxOutput());
        ArrayNode inputs = model.putArray("input_modalities").add("text");
        if (served.images()) {
            inputs.add("image");
        }
        model.putArray("output_modalities").add("text");
        ObjectNode effort = model.putObject("effort");
        effort.putArray("supported_levels").add("low").add("high").add("max");
        effort.put("default_level", "high");
        model.putObject("api_capabilities")
                .putObject("anthropic_messages")
                .put("system_prompt_update", details.systemPromptUpdate());
        return model;
    }
}
