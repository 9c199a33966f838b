package dev.sonde.prompt.lenient;

import dev.sonde.json.Codecs;
import dev.sonde.json.EnumCodec;
import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A record and its codec, as the processor generates one. */
record Person(String name, int age, @Nullable Mood mood, List<Person> friends) {

    static final EnumCodec<Mood> MOOD =
            EnumCodec.of(Mood.CALM, "calm", "relaxed").and(Mood.VERY_CROSS, "very cross");

    static final JsonCodec<Person> CODEC = new Codec();

    Person {
        if (age > 200) {
            throw new IllegalArgumentException("nobody is " + age);
        }
        friends = List.copyOf(friends);
    }

    enum Mood {
        CALM,
        VERY_CROSS
    }

    private static final class Codec implements JsonCodec<Person> {

        @Override
        public void write(Person value, JsonGenerator out) {
            out.writeStartObject();
            Json.write(out, "name", value.name());
            Json.write(out, "age", value.age());
            Json.write(out, "mood", value.mood(), MOOD);
            Json.writeList(out, "friends", value.friends(), CODEC);
            out.writeEndObject();
        }

        @Override
        public Person read(JsonParser in) {
            String name = null;
            Integer age = null;
            Mood mood = null;
            List<Person> friends = null;
            for (@Nullable String property = Json.firstName(in); property != null; property = Json.nextName(in)) {
                switch (property) {
                    case "name" -> name = Json.readString(in);
                    case "age" -> age = Json.readInteger(in);
                    case "mood" -> mood = Json.read(in, MOOD);
                    case "friends" -> friends = Json.readList(in, CODEC);
                    default -> in.skipChildren();
                }
            }
            return new Person(
                    Json.required(name, "name", in),
                    Json.required(age, "age", in),
                    mood,
                    friends == null ? List.of() : friends);
        }
    }

    static final JsonCodec<List<String>> STRINGS = Codecs.list(Codecs.STRING);
}
