package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.BodyMedia;
import dev.sonde.openapi.model.Operation.FileField;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an operation sends: as JSON if it can, else as a form, else as text or bytes. */
final class BodyReader {

    private final SchemaReader schemas;

    BodyReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** @param formed whether a property of the body asks for the form of the reply, so that there must be one */
    @Nullable
    Body read(Node body, String operation, boolean formed, UniqueNames variables) {
        Node content = body.get("content");
        Node json = MediaTypes.json(content);
        String name = Names.type(operation) + "Request";
        boolean required = formed || body.flag("required");
        String description = body.text("description");
        if (json.exists()) {
            return new Body(
                    BodyMedia.JSON,
                    "application/json",
                    required,
                    schemas.shape(json.get("schema"), name),
                    List.of(),
                    description);
        }
        if (content.json().isEmpty()) {
            return null;
        }
        Node first = content.members().get(0);
        for (Node media : content.members()) {
            if (MediaTypes.plain(media.name()).equals("multipart/form-data")) {
                return multipart(media.get("schema"), name, required, description, variables);
            }
            if (MediaTypes.plain(media.name()).equals("application/x-www-form-urlencoded")) {
                Shape shape = schemas.shape(media.get("schema"), name);
                return new Body(BodyMedia.FORM, media.name(), required, shape, List.of(), description);
            }
        }
        BodyMedia media = MediaTypes.isText(first.name()) ? BodyMedia.TEXT : BodyMedia.BYTES;
        return new Body(media, first.name(), required, null, List.of(), description);
    }

    private Body multipart(Node place, String name, boolean required, String description, UniqueNames variables) {
        Node schema = schemas.canonical().resolved(place);
        List<String> asked = schema.strings("required");
        List<FileField> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Node property : schema.get("properties").members()) {
            Node value = schemas.canonical().resolved(property);
            boolean several = value.text("type").equals("array");
            Node file = several ? schemas.canonical().resolved(value.get("items")) : value;
            if (file.text("format").equals("binary") || file.has("contentMediaType")) {
                names.add(property.name());
                files.add(new FileField(
                        property.name(),
                        variables.of(schemas.naming().property(property.name())),
                        required && asked.contains(property.name()),
                        several));
            }
        }
        Node fields = names.isEmpty() ? place : schemas.canonical().withoutProperties(schema, place.pointer(), names);
        boolean onlyFiles = !names.isEmpty() && fields.get("properties").json().isEmpty();
        return new Body(
                BodyMedia.MULTIPART,
                "multipart/form-data",
                required,
                onlyFiles ? null : schemas.shape(fields, name),
                files,
                description);
    }
}
