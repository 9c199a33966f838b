package dev.sonde.shape.codec;

import com.palantir.javapoet.ClassName;
import dev.sonde.shape.RuntimeTypes;

/**
 * The classes through which databind uses a codec.
 *
 * @param serializer superclass of what writes
 * @param deserializer superclass of what reads
 */
public record Bridges(ClassName serializer, ClassName deserializer) {

    /** Those of the databind of Jackson 3. */
    public static final Bridges JACKSON_3 = new Bridges(RuntimeTypes.CODEC_SERIALIZER, RuntimeTypes.CODEC_DESERIALIZER);
}
