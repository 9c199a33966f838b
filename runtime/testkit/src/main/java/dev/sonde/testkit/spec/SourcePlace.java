package dev.sonde.testkit.spec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Where a value ends in the text of a request.
 *
 * @param line from 1
 * @param column from 1
 */
record SourcePlace(int line, int column) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Finds a value, which must be there, in valid JSON. */
    static SourcePlace of(byte[] source, InstancePath path) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), source)) {
            in.nextToken();
            for (Object step : path.steps()) {
                enter(in, step);
            }
            in.skipChildren();
            in.finishToken();
            TokenStreamLocation end = in.currentLocation();
            return new SourcePlace(end.getLineNr(), end.getColumnNr() - 1);
        }
    }

    private static void enter(JsonParser in, Object step) {
        if (step instanceof Integer index) {
            in.nextToken();
            for (int i = 0; i < index; i++) {
                in.skipChildren();
                in.nextToken();
            }
            return;
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME && !in.currentName().equals(step)) {
            in.nextToken();
            in.skipChildren();
        }
        in.nextToken();
    }

    String text() {
        return " at line " + line + " column " + column;
    }
}
