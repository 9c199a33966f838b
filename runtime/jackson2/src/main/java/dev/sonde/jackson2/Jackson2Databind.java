package dev.sonde.jackson2;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.sonde.json.CodedBy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets databind of Jackson 2, an {@code ObjectMapper}, read and write a type with the codec that its {@link CodedBy} names. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = Jackson2Serializer.class)
@JsonDeserialize(using = Jackson2Deserializer.class)
public @interface Jackson2Databind {}
