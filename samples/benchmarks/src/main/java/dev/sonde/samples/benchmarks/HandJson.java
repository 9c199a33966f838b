package dev.sonde.samples.benchmarks;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Requests and replies written and read by hand with Jackson's streaming API. */
final class HandJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String TYPE = "\n\nReply in JSON of this type: {name: string, age: integer, city: string}";

    private HandJson() {}

    static byte[] request(String prompt, boolean json, boolean stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeName("messages");
            out.writeStartArray();
            out.writeStartObject();
            out.writeStringProperty("role", "user");
            out.writeStringProperty("content", json ? prompt + TYPE : prompt);
            out.writeEndObject();
            out.writeEndArray();
            out.writeStringProperty("model", Replies.MODEL);
            out.writeNumberProperty("max_tokens", 1_000);
            if (json) {
                out.writeName("response_format");
                out.writeStartObject();
                out.writeStringProperty("type", "json_object");
                out.writeEndObject();
            }
            if (stream) {
                out.writeBooleanProperty("stream", true);
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The content of the first choice's message, or of its delta; empty if there is none. */
    static String content(byte[] json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return content(in);
        }
    }

    static String content(String json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return content(in);
        }
    }

    private static String content(JsonParser in) {
        String content = "";
        boolean inChoices = false;
        for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (name.equals("choices")) {
                    inChoices = true;
                } else if (inChoices && name.equals("content") && value == JsonToken.VALUE_STRING) {
                    content = in.getString();
                } else if (!name.equals("message") && !name.equals("delta")) {
                    in.skipChildren();
                }
            }
        }
        return content;
    }

    static Person person(String json) {
        String name = "";
        int age = 0;
        String city = "";
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            for (String property = in.nextName(); property != null; property = in.nextName()) {
                in.nextToken();
                switch (property) {
                    case "name" -> name = in.getString();
                    case "age" -> age = in.getIntValue();
                    case "city" -> city = in.getString();
                    default -> in.skipChildren();
                }
            }
        }
        return new Person(name, age, city);
    }
}
