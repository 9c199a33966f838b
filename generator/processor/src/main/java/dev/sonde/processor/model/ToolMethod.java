package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Shape;
import java.util.List;

/**
 * A method that a model may call.
 *
 * @param method its name in Java
 * @param code what stands for it in generated code, unique in its type
 * @param tool what the model calls it
 * @param description what it does; empty if nobody said
 * @param parameters in their order
 * @param arguments the object that holds what the model gives for the parameters
 * @param codec of that object
 * @param faults what the model cannot give or be told
 */
public record ToolMethod(
        String method,
        String code,
        String tool,
        String description,
        List<Parameter> parameters,
        RecordShape arguments,
        ClassName codec,
        Told told,
        Form form,
        List<Reply.Fault> faults,
        Sites sites) {

    public ToolMethod {
        parameters = List.copyOf(parameters);
        faults = List.copyOf(faults);
    }

    /** The record that holds the arguments. */
    public ClassName argumentsType() {
        return (ClassName) arguments.type();
    }

    /**
     * What kind of method it is.
     *
     * @param generic whether it has type parameters
     * @param visible whether the generated code can call it
     * @param named whether the names of its parameters are known
     * @param isStatic whether it is called without an object
     * @param checked whether it may throw what must be caught or declared
     */
    public record Form(boolean generic, boolean visible, boolean named, boolean isStatic, boolean checked) {}

    /**
     * A parameter of the method.
     *
     * @param type with its {@code @Nullable}, if it has one
     */
    public record Parameter(String name, TypeName type) {}

    /**
     * Where problems are told.
     *
     * @param method of the method
     * @param name of its name as a tool
     */
    public record Sites(Site method, Site name) {}

    /** What the model is told when the method returns. */
    public sealed interface Told {

        /** The text that is returned. */
        record Text() implements Told {}

        /** That it is done. */
        record Nothing() implements Told {}

        /** The value as JSON. */
        record Json(Shape shape) implements Told {}
    }
}
