package dev.sonde.testkit.scriptfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a file of YAML, or of JSON if its name says so. */
final class NodeReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final JsonParser in;

    private NodeReader(String file, JsonParser in) {
        this.file = file;
        this.in = in;
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws ScriptFileException when it is no YAML or JSON
     */
    static FileNode read(Path path) {
        String file = path.toString();
        ObjectMapper mapper = file.endsWith(".json") ? new JsonMapper() : new YAMLMapper();
        try (JsonParser in = mapper.createParser(Files.readString(path))) {
            NodeReader reader = new NodeReader(file, in);
            if (in.nextToken() == null) {
                throw new ScriptFileException(new Place(file, 1), "the file is empty; it must have rules");
            }
            FileNode node = reader.node();
            if (in.nextToken() != null) {
                throw new ScriptFileException(reader.place(), "the file must hold one document, but goes on");
            }
            return node;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            throw new ScriptFileException(
                    new Place(file, line), "this cannot be read: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the script " + file + ": " + e, e);
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private Place place() {
        return new Place(file, in.currentTokenLocation().getLineNr());
    }

    private FileNode node() {
        Place place = place();
        if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new ScriptFileException(place, "a reference to an anchor is not supported; write the value out");
        }
        return switch (in.currentToken()) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> list(place);
            default -> new FileNode(place, scalar(), Map.of(), List.of());
        };
    }

    private FileNode object(Place place) {
        ObjectNode value = JSON.objectNode();
        Map<String, FileNode> properties = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            Place named = place();
            in.nextToken();
            FileNode read = node();
            // What is wrong about a property is looked for at its name.
            FileNode property = new FileNode(named, read.value(), read.properties(), read.items());
            if (properties.put(name, property) != null) {
                throw property.mistake(name + " stands here twice; keep one of the two");
            }
            value.set(name, property.value());
        }
        return new FileNode(place, value, properties, List.of());
    }

    private FileNode list(Place place) {
        ArrayNode value = JSON.arrayNode();
        List<FileNode> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            FileNode item = node();
            items.add(item);
            value.add(item.value());
        }
        return new FileNode(place, value, Map.of(), items);
    }

    private JsonNode scalar() {
        return switch (in.currentToken()) {
            case VALUE_NULL -> JSON.nullNode();
            case VALUE_TRUE, VALUE_FALSE -> JSON.booleanNode(in.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> JSON.stringNode(in.getString());
        };
    }

    private JsonNode number() {
        return in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                ? JSON.numberNode(in.getDecimalValue())
                : in.getNumberType() == JsonParser.NumberType.INT
                        ? JSON.numberNode(in.getIntValue())
                        : JSON.numberNode(in.getBigIntegerValue());
    }
}
