package dev.sonde.testkit.wire;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The models that the service lists: the current ones, without those that are merely still accepted. */
final class Catalogue {

    private static final int CONTEXT_WINDOW = 1_048_576;
    private static final int MAX_OUTPUT = 393_216;

    private Catalogue() {}

    static ObjectNode list() {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("object", "list");
        ArrayNode data = list.putArray("data");
        data.add(model("deepseek-flash", "DeepSeek-V4.1-Flash", List.of("text", "image"), "in-history"));
        data.add(model("deepseek-v4-pro", "DeepSeek-V4-Pro", List.of("text"), "leading-only"));
        return list;
    }

    static Optional<JsonNode> model(String id) {
        return list().path("data")
                .valueStream()
                .filter(model -> model.path("id").asString().equals(id))
                .findFirst();
    }

    private static ObjectNode model(String id, String name, List<String> inputs, String systemPromptUpdate) {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.put("id", id).put("object", "model").put("owned_by", "deepseek").put("name", name);
        model.put("context_window", CONTEXT_WINDOW).put("max_output_tokens", MAX_OUTPUT);
        inputs.forEach(model.putArray("input_modalities")::add);
        model.putArray("output_modalities").add("text");
        ObjectNode effort = model.putObject("effort");
        effort.putArray("supported_levels").add("low").add("high").add("max");
        effort.put("default_level", "high");
        model.putObject("api_capabilities")
                .putObject("anthropic_messages")
                .put("system_prompt_update", systemPromptUpdate);
        return model;
    }
}
