package dev.sonde.change.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people change in operations. */
enum OperationChange implements RandomChanges.Kind {
    ADDED_OPERATION {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            String added = method.equals("put") ? "post" : "put";
            if (path.has(added)) {
                return false;
            }
            ObjectNode operation = path.get(method).deepCopy();
            path.set(added, operation.put("operationId", "added" + random.nextInt(100)));
            return true;
        }
    },
    REMOVED_OPERATION {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            return path.remove(method) != null;
        }
    },
    MADE_REPLY_OPTIONAL {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            ObjectNode responses = ((ObjectNode) path.get(method)).withObject("responses");
            if (responses.has("204")) {
                return false;
            }
            responses.putObject("204").put("description", "nothing");
            return true;
        }
    },
    ADDED_PARAMETER {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            parameters(path, method)
                    .addObject()
                    .put("name", "added_" + random.nextInt(100))
                    .put("in", "query")
                    .put("required", random.nextBoolean())
                    .putObject("schema")
                    .put("type", "string");
            return true;
        }
    },
    REMOVED_PARAMETER {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            ArrayNode parameters = parameters(path, method);
            for (int index = 0; index < parameters.size(); index++) {
                if (isFree(parameters.get(index))) {
                    parameters.remove(index);
                    return true;
                }
            }
            return false;
        }
    },
    RENAMED_PARAMETER {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            for (JsonNode parameter : parameters(path, method)) {
                if (isFree(parameter)) {
                    ((ObjectNode) parameter).put("name", "renamed_" + random.nextInt(100));
                    return true;
                }
            }
            return false;
        }
    },
    REQUIREMENT_OF_A_PARAMETER {
        @Override
        boolean change(ObjectNode path, String method, Random random) {
            for (JsonNode parameter : parameters(path, method)) {
                if (isFree(parameter)) {
                    ((ObjectNode) parameter)
                            .put("required", !parameter.path("required").asBoolean());
                    return true;
                }
            }
            return false;
        }
    };

    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    abstract boolean change(ObjectNode path, String method, Random random);

    @Override
    public boolean apply(ObjectNode document, Random random) {
        List<JsonNode> paths = new ArrayList<>();
        document.path("paths").forEach(paths::add);
        ObjectNode path = (ObjectNode) paths.get(random.nextInt(paths.size()));
        String method = METHODS.get(random.nextInt(METHODS.size()));
        return path.has(method) && change(path, method, random);
    }

    private static ArrayNode parameters(ObjectNode path, String method) {
        return ((ObjectNode) path.get(method)).withArray("parameters");
    }

    /** Whether a parameter stands here, and the path does not name it. */
    private static boolean isFree(JsonNode parameter) {
        return parameter.has("in") && !parameter.path("in").asText().equals("path");
    }
}
