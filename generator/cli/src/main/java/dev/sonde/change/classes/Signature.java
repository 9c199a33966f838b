package dev.sonde.change.classes;

import java.util.Arrays;
import java.util.stream.Collectors;
import javassist.CtBehavior;
import javassist.CtField;
import javassist.CtMethod;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.MethodSignature;

/** Members of classes as people write them: {@code Builder.tags(List<String>)}. */
final class Signature {

    private Signature() {}

    /** @param owner how the class is called before the name; empty for the class that is told of */
    static String of(CtBehavior member, String owner) {
        MethodSignature types = types(member);
        String parameters = Arrays.stream(types.getParameterTypes())
                .map(type -> simple(type.toString()))
                .collect(Collectors.joining(", ", "(", ")"));
        boolean returns = member instanceof CtMethod && owner.isEmpty();
        return (returns ? simple(types.getReturnType().toString()) + " " : "") + owner + member.getName() + parameters;
    }

    static String of(CtField field, String owner) {
        return owner + field.getName();
    }

    /** The types that a member takes and returns. */
    static MethodSignature types(CtBehavior member) {
        try {
            return SignatureAttribute.toMethodSignature(descriptor(member));
        } catch (BadBytecode e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types that a member takes and returns, as class files have them. */
    static String descriptor(CtBehavior member) {
        String generic = member.getGenericSignature();
        return generic == null ? member.getSignature() : generic;
    }

    /** A type without its packages. */
    static String simple(String type) {
        return type.replaceAll("([\\p{javaJavaIdentifierPart}]+\\.)+(?=\\p{javaJavaIdentifierStart})", "")
                .replace('$', '.');
    }
}
