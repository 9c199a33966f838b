package dev.sonde.json;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON text and bytes (UTF-8) from and to values, with a codec. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** A value as compact JSON text. */
    public static <T> String write(T value, JsonCodec<T> codec) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            codec.write(value, out);
        }
        return text.toString();
    }

    /** A value as compact JSON in UTF-8. */
    public static <T> byte[] bytes(T value, JsonCodec<T> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            codec.write(value, out);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads the one value of a text.
     *
     * @throws tools.jackson.core.JacksonException when the text is not JSON of the codec's shape, or goes on after it
     */
    public static <T> T read(String text, JsonCodec<T> codec) {
        return read(parser(text), codec);
    }

    /** Reads the one value of a text in UTF-8. */
    public static <T> T read(byte[] text, JsonCodec<T> codec) {
        return read(text, 0, text.length, codec);
    }

    /** Reads the one value of a text in UTF-8 that stands in an array from here to there. */
    public static <T> T read(byte[] bytes, int from, int to, JsonCodec<T> codec) {
        return read(FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from), codec);
    }

    /** Reads the one value of a stream in UTF-8, to its end, and closes it. */
    public static <T> T read(InputStream text, JsonCodec<T> codec) {
        return read(FACTORY.createParser(ObjectReadContext.empty(), text), codec);
    }

    /**
     * As {@link #read(String, JsonCodec)}, but an object that has a property twice is an error: nobody knows which of the two is meant.
     *
     * @throws tools.jackson.core.JacksonException when the text is not JSON of the codec's shape, or goes on after it
     */
    public static <T> T readExactly(String text, JsonCodec<T> codec) {
        return read(exactParser(text), codec);
    }

    /**
     * Reads the one value of a text that is JSON, bearing what does not fit: a string that means a value is taken for it, and all
     * that is wrong is told together.
     */
    public static <T> LenientRead<T> readLeniently(String text, JsonCodec<T> codec, Interpretation interpretation) {
        return LenientParser.read(text, codec, interpretation);
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    static JsonParser exactParser(String text) {
        return FACTORY.createParser(ExactReading.INSTANCE, text);
    }

    static JsonParser parser(InputStream text, ObjectReadContext context) {
        return FACTORY.createParser(context, text);
    }

    private static <T> T read(JsonParser parser, JsonCodec<T> codec) {
        try (JsonParser in = parser) {
            in.nextToken();
            T value = codec.read(in);
            JsonToken rest = in.nextToken();
            if (rest != null) {
                throw JsonMismatchException.expected("the end of the text", in);
            }
            return value;
        }
    }

    /** Lets a parser look out for properties that come twice. */
    private static final class ExactReading extends ObjectReadContext.Base {

        static final ExactReading INSTANCE = new ExactReading();

        @Override
        public int getStreamReadFeatures(int defaults) {
            return defaults | StreamReadFeature.STRICT_DUPLICATE_DETECTION.getMask();
        }
    }
}
