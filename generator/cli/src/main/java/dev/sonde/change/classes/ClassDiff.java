package dev.sonde.change.classes;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.openapi.host.Generation;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares generated code as the Java compiler and the Java virtual machine do, by japicmp. */
public final class ClassDiff {

    private final List<Change> changes;
    private final boolean binaryCompatible;

    private ClassDiff(List<Change> changes, boolean binaryCompatible) {
        this.changes = changes;
        this.binaryCompatible = binaryCompatible;
    }

    /**
     * Compares what two documents give, without the codecs, which nobody calls.
     *
     * @throws CompilationException if this Java has no compiler
     */
    public static ClassDiff between(Generation before, Generation after) {
        return between(
                CompiledApi.of(before.files()),
                CompiledApi.of(after.files()),
                after.api().packages().codec());
    }

    /** @param codecs the package of what is not compared */
    static ClassDiff between(CompiledApi before, CompiledApi after, String codecs) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setNoAnnotations(true);
        options.getClassPathEntries().addAll(List.of(CompiledApi.classPath().split(File.pathSeparator)));
        options.getFilters().getExcludes().add(new JavadocLikePackageFilter(codecs, true));
        List<JApiClass> classes =
                new JarArchiveComparator(options).compare(archive(before, "before"), archive(after, "after"));
        return new ClassDiff(changes(classes), classes.stream().allMatch(JApiClass::isBinaryCompatible));
    }

    /** The changes, by class and member. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether programs that were compiled before run as they are. */
    public boolean isBinaryCompatible() {
        return binaryCompatible;
    }

    private static JApiCmpArchive archive(CompiledApi classes, String version) {
        return new JApiCmpArchive(classes.jar(), version + ".jar", version);
    }

    private static List<Change> changes(List<JApiClass> classes) {
        Map<String, JApiChangeStatus> statuses = new TreeMap<>();
        classes.forEach(type -> statuses.put(type.getFullyQualifiedName(), type.getChangeStatus()));
        Map<String, Members> members = new TreeMap<>();
        List<String> records = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (JApiClass type : classes) {
            MemberDiff diff = new MemberDiff(type, members, records);
            switch (type.getChangeStatus()) {
                case NEW -> {
                    whole(type, statuses, Level.ADDITION, "is new").ifPresent(changes::add);
                    diff.variants();
                }
                case REMOVED ->
                    whole(type, statuses, Level.BREAKING, "is gone")
                            .map(ClassDiff::withRemedy)
                            .ifPresent(changes::add);
                case MODIFIED, UNCHANGED -> diff.compare();
            }
        }
        Conversion conversion = new Conversion(interfaces(classes));
        members.values().forEach(member -> changes.addAll(member.changes(conversion)));
        if (!records.isEmpty()) {
            changes.add(new Change(
                    Level.CAUTION,
                    String.join(", ", records),
                    records.size() == 1 ? "has other components" : "have other components",
                    "constructors, and patterns that take records apart, name all components; build what is sent with builders",
                    ""));
        }
        additions(members.values())
                .forEach((owner, signatures) ->
                        changes.add(new Change(Level.ADDITION, owner, "has " + String.join(", ", signatures), "", "")));
        return changes;
    }

    /** What each class of now implements, by names. */
    private static Map<String, List<String>> interfaces(List<JApiClass> classes) {
        Map<String, List<String>> interfaces = new TreeMap<>();
        for (JApiClass type : classes) {
            type.getNewClass()
                    .ifPresent(found -> interfaces.put(
                            found.getName(), List.of(found.getClassFile2().getInterfaces())));
        }
        return interfaces;
    }

    private static Map<String, List<String>> additions(Collection<Members> members) {
        Map<String, List<String>> additions = new TreeMap<>();
        for (Members member : members) {
            for (String signature : member.additions()) {
                additions
                        .computeIfAbsent(member.owner(), owner -> new ArrayList<>())
                        .add(Code.of(signature));
            }
        }
        return additions;
    }

    /** The change of a class as a whole, if that in which it is nested has not the same. */
    private static Optional<Change> whole(
            JApiClass type, Map<String, JApiChangeStatus> statuses, Level level, String text) {
        String name = type.getFullyQualifiedName();
        return isNestedIn(type.getChangeStatus(), name, statuses)
                ? Optional.empty()
                : Optional.of(new Change(level, Signature.simple(name), text, "", ""));
    }

    /** A type that still comes, but is not sent any more, has lost its builder alone. */
    private static Change withRemedy(Change gone) {
        return gone.subject().endsWith(".Builder")
                ? new Change(
                        gone.level(),
                        gone.subject(),
                        gone.text(),
                        "no request carries the type any more; the option builders=all keeps it",
                        gone.pointer())
                : gone;
    }

    private static boolean isNestedIn(JApiChangeStatus status, String name, Map<String, JApiChangeStatus> statuses) {
        int nested = name.lastIndexOf('$');
        return nested > 0 && statuses.get(name.substring(0, nested)) == status;
    }
}
