package dev.sonde.change;

/** How much a change asks of those whom it concerns; later ones ask more. */
public enum Level {
    /** Only what people read. */
    DOCUMENTATION,
    /** There is more than before; nothing has to change. */
    ADDITION,
    /** Whether something has to change depends on how it is used. */
    CAUTION,
    /** Who used it has to change. */
    BREAKING;

    /** The one that asks more. */
    public Level or(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
