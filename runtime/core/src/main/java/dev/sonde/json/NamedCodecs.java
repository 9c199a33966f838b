package dev.sonde.json;

import org.jspecify.annotations.Nullable;

/** The codecs that types name by {@link CodedBy}. */
final class NamedCodecs extends ClassValue<JsonCodec<?>> {

    private static final NamedCodecs ALL = new NamedCodecs();

    private NamedCodecs() {}

    /** The codec of a type or, if it names none, of what it implements. */
    @SuppressWarnings("unchecked")
    static <T> JsonCodec<T> of(Class<? extends T> type) {
        return (JsonCodec<T>) ALL.get(type);
    }

    @Override
    protected JsonCodec<?> computeValue(Class<?> type) {
        CodedBy named = find(type);
        if (named == null) {
            throw new IllegalArgumentException(type.getName() + " names no codec by @CodedBy");
        }
        JsonCodec<?>[] constants = named.value().getEnumConstants();
        if (constants == null || constants.length != 1) {
            throw new IllegalArgumentException(named.value().getName()
                    + " is not an enum of one constant, as @CodedBy of " + type.getName() + " needs it");
        }
        return constants[0];
    }

    private static @Nullable CodedBy find(Class<?> type) {
        CodedBy named = type.getAnnotation(CodedBy.class);
        for (Class<?> each : type.getInterfaces()) {
            named = named == null ? find(each) : named;
        }
        return named;
    }
}
