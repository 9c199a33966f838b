package dev.sonde.change.classes;

import dev.sonde.change.Level;
import javassist.CtBehavior;
import javassist.CtField;
import javassist.bytecode.SignatureAttribute.MethodSignature;
import org.jspecify.annotations.Nullable;

/**
 * A method, a constructor or a field.
 *
 * @param text how people write it
 * @param nested how its class is called below the outer one; empty if it is the outer one
 * @param types what it takes and returns; null for a field
 */
record Member(String text, String nested, @Nullable MethodSignature types) {

    static Member of(CtBehavior member, String nested) {
        return new Member(Signature.of(member, nested), nested, Signature.types(member));
    }

    static Member of(CtField field, String nested) {
        return new Member(Signature.of(field, nested), nested, null);
    }

    /** What it asks of those who call this that there is another member of the same name in its place. */
    Level becomes(Member now, Conversion conversion) {
        return nested.equals(now.nested) && types != null && now.types != null
                ? conversion.of(types, now.types)
                : Level.BREAKING;
    }
}
