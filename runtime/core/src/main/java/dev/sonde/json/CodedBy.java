package dev.sonde.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Names the codec of a generated type. By it databind, a {@code JsonMapper} of Jackson 3, reads and writes the type with its codec;
 * so can others, with {@link JsonCodec#of}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = CodecSerializer.class)
@JsonDeserialize(using = CodecDeserializer.class)
public @interface CodedBy {

    /** An enum whose only constant is the codec. */
    Class<? extends JsonCodec<?>> value();
}
