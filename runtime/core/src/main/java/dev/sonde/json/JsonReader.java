package dev.sonde.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads many small texts one after the other, as {@link JsonText} does, with one parser: to make a parser costs more than to read
 * a small text. For one thread at a time.
 *
 * @param <T> the type read
 */
public final class JsonReader<T> implements AutoCloseable {

    private final JsonCodec<T> codec;
    private final RecentStrings strings = new RecentStrings();
    private final Text text = new Text();
    private final Rest rest = new Rest();
    private @Nullable JsonParser parser;

    public JsonReader(JsonCodec<T> codec) {
        this.codec = codec;
    }

    /**
     * Reads the one value of a text in UTF-8.
     *
     * @throws tools.jackson.core.JacksonException when the text is not JSON of the codec's shape, or goes on after it
     */
    public T read(byte[] bytes, int from, int to) {
        try {
            text.begin(bytes, from, to);
            strings.rewind();
            JsonParser in = parser;
            if (in == null) {
                in = JsonText.parser(text, strings);
                parser = in;
            }
            in.nextToken();
            T value = codec.read(in);
            if (isAtEnd(in)) {
                return value;
            }
        } catch (RuntimeException e) {
            // What is wrong, and where, tells a parser that reads nothing but this text.
        }
        close();
        return JsonText.read(bytes, from, to, codec);
    }

    private boolean isAtEnd(JsonParser in) {
        if (text.exhausted) {
            // The parser was told so, and reads no other text.
            return false;
        }
        rest.blank = true;
        in.releaseBuffered(rest);
        return rest.blank && text.isBlank() && in.streamReadContext().inRoot();
    }

    /** Gives the parser's buffers back. */
    @Override
    public void close() {
        JsonParser in = parser;
        parser = null;
        if (in != null) {
            in.close();
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The text that the parser reads at the moment. */
    private static final class Text extends InputStream {

        private byte[] bytes = new byte[0];
        private int position;
        private int end;
        private boolean exhausted;

        void begin(byte[] source, int from, int to) {
            bytes = source;
            position = from;
            end = to;
            exhausted = false;
        }

        boolean isBlank() {
            return JsonReader.isBlank(bytes, position, end);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, end - position);
            if (count == 0) {
                exhausted = true;
                return -1;
            }
            System.arraycopy(bytes, position, target, offset, count);
            position += count;
            return count;
        }
    }

    /** Takes what a parser has read ahead. */
    private static final class Rest extends OutputStream {

        private boolean blank;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            blank &= JsonReader.isBlank(source, offset, offset + length);
        }
    }
}
