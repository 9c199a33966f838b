package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Payload;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON that an API sends by itself: whoever gets it needs its types, and no client makes a call of it. */
final class PayloadReader {

    private final SchemaReader schemas;

    PayloadReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    List<Payload> read() {
        List<Payload> payloads = new ArrayList<>();
        for (PayloadPlace place : PayloadPlace.of(schemas.document())) {
            Node json = MediaTypes.json(place.body().get("content"));
            if (json.exists()
                    && schemas.shape(json.get("schema"), Names.type(place.name()) + "Payload")
                            instanceof Shape.Reference type) {
                payloads.add(new Payload((ClassName) type.type(), place.sender()));
            }
        }
        return payloads;
    }
}
