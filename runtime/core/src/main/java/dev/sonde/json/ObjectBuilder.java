package dev.sonde.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the builders of generated records have in common: they keep the properties that no component can hold.
 *
 * <p>For one thread.
 *
 * @param <B> the builder itself
 */
public abstract class ObjectBuilder<B extends ObjectBuilder<B>> {

    private final Map<String, JsonValue> additionalProperties = new LinkedHashMap<>();

    /** A builder with nothing set. */
    protected ObjectBuilder() {}

    /** A builder that keeps what a record keeps. */
    protected ObjectBuilder(Map<String, JsonValue> additionalProperties) {
        this.additionalProperties.putAll(additionalProperties);
    }

    /** Sets a property that this version does not know, or one to an explicit null. */
    public final B additionalProperty(String name, JsonValue value) {
        additionalProperties.put(name, value);
        return self();
    }

    /** Forgets what is kept by a name that a component holds now. */
    protected final B propertySet(String name) {
        additionalProperties.remove(name);
        return self();
    }

    /** What is kept, in the order in which it was set. */
    protected final Map<String, JsonValue> keptProperties() {
        return additionalProperties;
    }

    @SuppressWarnings("unchecked") // Each builder names itself.
    private B self() {
        return (B) this;
    }
}
