package dev.sonde.change.classes;

import dev.sonde.change.Code;
import dev.sonde.change.Level;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiClassType.ClassType;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javassist.CtBehavior;
import javassist.CtClass;
import javassist.CtField;
import javassist.bytecode.AccessFlag;

/** Compares the members of a class that both documents give. */
final class MemberDiff {

    private final JApiClass type;
    private final String outer;
    private final String nested;
    private final Map<String, Members> members;
    private final List<String> records;

    /**
     * @param members by their names, with their classes'
     * @param records takes the names of records that have other components
     */
    MemberDiff(JApiClass type, Map<String, Members> members, List<String> records) {
        this.type = type;
        this.members = members;
        this.records = records;
        String name = Signature.simple(type.getFullyQualifiedName());
        int dot = name.indexOf('.');
        this.outer = dot < 0 ? name : name.substring(0, dot);
        this.nested = dot < 0 ? "" : name.substring(dot + 1) + ".";
    }

    void compare() {
        String was = kind(type.getOldClass());
        String is = kind(type.getNewClass());
        if (!was.equals(is)) {
            of("").add(Level.BREAKING, "was " + was + " and is " + is, "");
            return;
        }
        type.getMethods().stream().filter(MemberDiff::isWritten).forEach(this::compare);
        type.getFields().stream().filter(MemberDiff::isPublic).forEach(this::compare);
        type.getConstructors().forEach(this::compare);
        type.getInterfaces().stream()
                .filter(parent -> parent.getChangeStatus() == JApiChangeStatus.REMOVED)
                .forEach(parent -> of("").add(
                                Level.BREAKING,
                                "is no " + Code.of(Signature.simple(parent.getFullyQualifiedName())) + " any more",
                                ""));
        variants();
    }

    private void compare(JApiMethod method) {
        compare(of(method.getName()), method.getOldMethod(), method.getNewMethod());
    }

    /** Compares what stands in the source, of which japicmp leaves out what types are made of. */
    private void compare(Members of, Optional<? extends CtBehavior> old, Optional<? extends CtBehavior> now) {
        if (isSame(old, now)) {
            of.stays(Member.of(now.orElseThrow(), nested));
            return;
        }
        old.ifPresent(member -> of.gone(Member.of(member, nested)));
        now.ifPresent(member -> of.here(Member.of(member, nested)));
    }

    private static boolean isSame(Optional<? extends CtBehavior> old, Optional<? extends CtBehavior> now) {
        return old.isPresent() && old.map(Signature::descriptor).equals(now.map(Signature::descriptor));
    }

    /** Whether a method stands in the source, which bridges do not. */
    private static boolean isWritten(JApiMethod method) {
        return method.getOldMethod()
                .or(method::getNewMethod)
                .filter(found -> (found.getMethodInfo2().getAccessFlags() & AccessFlag.SYNTHETIC) == 0)
                .isPresent();
    }

    private static boolean isPublic(JApiField field) {
        return field.getOldFieldOptional()
                .or(field::getNewFieldOptional)
                .filter(found -> Modifier.isPublic(found.getModifiers()))
                .isPresent();
    }

    private void compare(JApiField field) {
        Optional<CtField> now = field.getNewFieldOptional();
        switch (field.getChangeStatus()) {
            case REMOVED ->
                of(field.getName()).gone(Member.of(field.getOldFieldOptional().orElseThrow(), nested));
            case NEW -> {
                of(field.getName()).here(Member.of(now.orElseThrow(), nested));
                if (type.getClassType()
                        .getNewTypeOptional()
                        .filter(ClassType.ENUM::equals)
                        .isPresent()) {
                    of(field.getName())
                            .add(
                                    Level.CAUTION,
                                    "is a new constant of " + Code.of(Signature.simple(type.getFullyQualifiedName())),
                                    "a switch over it that has no default has to name it");
                }
            }
            default -> {}
        }
    }

    private void compare(JApiConstructor constructor) {
        if (!isRecord(type.getOldClass())) {
            compare(of(""), constructor.getOldConstructor(), constructor.getNewConstructor());
        } else if (constructor.getOldConstructor().isPresent()
                && !isSame(constructor.getOldConstructor(), constructor.getNewConstructor())) {
            records.add(Signature.simple(type.getFullyQualifiedName()));
        }
    }

    /** The sealed interfaces that have this class as a new variant. */
    void variants() {
        for (JApiImplementedInterface parent : type.getInterfaces()) {
            Optional<CtClass> found = parent.getCorrespondingJApiClass().flatMap(JApiClass::getNewClass);
            boolean isNew = parent.getCorrespondingJApiClass()
                    .filter(known -> known.getChangeStatus() == JApiChangeStatus.NEW)
                    .isPresent();
            if (parent.getChangeStatus() == JApiChangeStatus.NEW && !isNew && isSealed(found)) {
                String union = Signature.simple(parent.getFullyQualifiedName());
                members.computeIfAbsent(union, Members::new)
                        .add(
                                Level.CAUTION,
                                "has the new variant " + Code.of(Signature.simple(type.getFullyQualifiedName())),
                                "a switch over it that has no default has to name it");
            }
        }
    }

    private Members of(String member) {
        String subject = member.isEmpty()
                ? outer + (nested.isEmpty() ? "" : "." + nested.substring(0, nested.length() - 1))
                : outer + "." + member;
        return members.computeIfAbsent(subject, Members::new);
    }

    private static String kind(Optional<CtClass> type) {
        CtClass found = type.orElseThrow();
        return found.isAnnotation()
                ? "an annotation"
                : found.isEnum()
                        ? "an enum"
                        : found.isInterface() ? "an interface" : isRecord(type) ? "a record" : "a class";
    }

    private static boolean isRecord(Optional<CtClass> type) {
        return type.filter(
                        found -> "java.lang.Record".equals(found.getClassFile2().getSuperclass()))
                .isPresent();
    }

    private static boolean isSealed(Optional<CtClass> type) {
        return type.filter(found -> found.getClassFile2().getAttribute("PermittedSubclasses") != null)
                .isPresent();
    }
}
