package dev.sonde.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.Access;
import dev.sonde.processor.model.BoundTemplate.Misuse;
import dev.sonde.processor.model.BoundTemplate.MisuseKind;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.read.Named.Nullness;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds what the names of a template mean: in the innermost section that has the name, else among the parameters. */
final class NameResolver {

    private final ValueTypes values;
    private final MemberTypes members;
    private final Map<String, Named> parameters;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> present = new HashSet<>();
    private final List<Misuse> misuses = new ArrayList<>();

    NameResolver(ValueTypes values, MemberTypes members, Map<String, Named> parameters) {
        this.values = values;
        this.members = members;
        this.parameters = parameters;
    }

    List<Misuse> misuses() {
        return misuses;
    }

    /** Where a name stands. */
    record Place(Template where, String name, int offset, int nameOffset) {}

    /**
     * What it means.
     *
     * @param guards what must be there before one can look at the value
     * @param guarded the keys of these
     */
    record Resolved(Named value, List<Access> guards, List<String> guarded) {}

    /** A section that is open. */
    private static final class Frame {

        final Named value;
        boolean named;

        Frame(Named value) {
            this.value = value;
        }
    }

    /** What is known inside of a section. */
    record Entered(List<String> keys) {}

    Entered enter(Named pushed, Named value, Resolved resolved) {
        List<String> keys = new ArrayList<>(resolved.guarded());
        keys.add(value.key());
        keys.removeIf(key -> !present.add(key));
        frames.push(new Frame(pushed));
        return new Entered(keys);
    }

    /** Leaves a section and tells whether its value was named. */
    boolean leave(Entered entered) {
        entered.keys().forEach(present::remove);
        return frames.pop().named;
    }

    /** Whether a section around makes sure that the value is there. */
    boolean isPresent(Named value) {
        return present.contains(value.key());
    }

    void misuse(MisuseKind kind, Place place, String part, String said) {
        misuses.add(new Misuse(kind, place.where(), place.name(), part, place.offset(), said, Map.of()));
    }

    TypeName visible(TypeMirror type) {
        return members.visible(type);
    }

    /** @param section whether a section asks, for which a value that is not there is no mistake */
    Optional<Resolved> resolve(Place place, boolean section) {
        String[] parts =
                place.name().equals(".") ? new String[] {"."} : place.name().split("\\.");
        Named value = parts[0].equals(".") ? current(place) : first(place, parts[0]);
        List<Access> guards = new ArrayList<>();
        List<String> guarded = new ArrayList<>();
        int offset = place.nameOffset() + parts[0].length() + 1;
        for (int i = 1; i < parts.length && value != null; i++) {
            Named owner = value;
            if (!section && isDoubtful(place, owner)) {
                return Optional.empty();
            }
            if (section && !isSure(owner)) {
                guards.add(isOptional(owner) ? new Access.OrNull(owner.access()) : owner.access());
                guarded.add(owner.key());
            }
            value = step(place, sure(owner), parts[i], offset);
            offset += parts[i].length() + 1;
        }
        return Optional.ofNullable(value).map(found -> new Resolved(found, guards, guarded));
    }

    /** Whether somebody says that a value may not be there, and no section sees to it; that is a misuse. */
    boolean isDoubtful(Place place, Named value) {
        boolean doubtful = !isPresent(value) && (isOptional(value) || value.nullness() == Nullness.SAID);
        if (doubtful) {
            String shown = place.name().equals(".") ? "." : value.shown();
            misuse(MisuseKind.NULLABLE, place, shown, isOptional(value) ? "empty" : "null");
        }
        return doubtful;
    }

    private boolean isOptional(Named value) {
        return values.kind(value.type()) == ValueTypes.Kind.OPTIONAL;
    }

    /** An argument must be there unless somebody says otherwise; of what it holds, one does not know without being told. */
    private boolean isSure(Named value) {
        boolean given = value.access() instanceof Access.Argument && value.nullness() != Nullness.SAID;
        return isPresent(value) || ((given || value.nullness() == Nullness.NEVER) && !isOptional(value));
    }

    /** The value without the doubt whether it is there: a guard sees to it, or somebody says so, or it is refused. */
    private Named sure(Named value) {
        boolean optional = isOptional(value);
        return new Named(
                optional ? new Access.Got(value.access()) : value.access(),
                optional ? values.content(value.type()) : value.type(),
                value.shown(),
                value.key(),
                Nullness.NEVER,
                value.roots());
    }

    private @Nullable Named current(Place place) {
        if (!frames.isEmpty()) {
            frames.element().named = true;
            return frames.element().value;
        }
        if (parameters.size() == 1) {
            return parameters.values().iterator().next();
        }
        unknown(place, ".");
        return null;
    }

    private @Nullable Named first(Place place, String name) {
        List<Frame> maps = new ArrayList<>();
        Named found = null;
        for (Frame frame : frames) {
            ValueTypes.Kind kind = values.kind(frame.value.type());
            if (kind == ValueTypes.Kind.MAP || kind == ValueTypes.Kind.UNKNOWN) {
                maps.add(0, frame);
            } else if (kind == ValueTypes.Kind.OBJECT
                    && members.find(frame.value.type(), name).isPresent()) {
                frame.named = true;
                found = step(place, frame.value, name, place.offset());
                if (found == null) {
                    return null;
                }
                found = named(found, name);
                break;
            }
        }
        if (found == null) {
            found = parameters.get(name);
        }
        for (Frame map : maps) {
            map.named = true;
            found = lookup(map.value, name, name, found);
        }
        if (found == null) {
            unknown(place, name);
        }
        return found;
    }

    /** In a section, the name stands for itself: that of its parameter is not said. */
    private static Named named(Named value, String shown) {
        return new Named(value.access(), value.type(), shown, value.key(), value.nullness(), value.roots());
    }

    private @Nullable Named step(Place place, Named owner, String name, int offset) {
        String shown = owner.shown() + "." + name;
        switch (values.kind(owner.type())) {
            case MAP, UNKNOWN -> {
                return lookup(owner, name, shown, null);
            }
            case MANY, PRIMITIVE_ARRAY -> {
                fault(MisuseKind.PROPERTY_OF_A_LIST, place, name, offset, owner.type());
                return null;
            }
            default -> {
                PropertySearch.Found found = members.find(owner.type(), name).orElse(null);
                if (found == null || !found.visible()) {
                    fault(
                            found == null ? MisuseKind.UNKNOWN_PROPERTY : MisuseKind.HIDDEN_PROPERTY,
                            place,
                            name,
                            offset,
                            owner.type());
                    return null;
                }
                return new Named(
                        new Access.Property(owner.access(), members.use(found)),
                        values.bound(found.type()),
                        shown,
                        owner.key() + "/" + name,
                        members.nullness(found),
                        owner.roots());
            }
        }
    }

    /** What a map holds under a name, or what the name means around it. */
    private Named lookup(Named map, String name, String shown, @Nullable Named around) {
        TypeMirror entry = values.kind(map.type()) == ValueTypes.Kind.MAP ? values.entry(map.type()) : values.object();
        TypeMirror type = values.bound(entry);
        Set<String> roots = new HashSet<>(map.roots());
        Access otherwise = null;
        if (around != null) {
            roots.addAll(around.roots());
            otherwise = around.access();
        }
        String key = map.key() + "/" + name;
        boolean typed = values.kind(map.type()) == ValueTypes.Kind.MAP
                && (around == null || values.types().isSameType(values.boxed(around.type()), entry));
        return typed
                ? new Named(new Access.Entry(map.access(), name, otherwise), type, shown, key, Nullness.PERHAPS, roots)
                : new Named(
                        new Access.Find(map.access(), name, otherwise),
                        values.object(),
                        shown,
                        key,
                        Nullness.PERHAPS,
                        roots);
    }

    private void unknown(Place place, String name) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (Frame frame : frames) {
            List<String> names = values.kind(frame.value.type()) == ValueTypes.Kind.OBJECT
                    ? members.names(frame.value.type())
                    : List.of();
            if (!names.isEmpty()) {
                known.putIfAbsent(MemberTypes.simpleName(frame.value.type()), names);
            }
        }
        known.put("parameters", List.copyOf(parameters.keySet()));
        misuses.add(
                new Misuse(MisuseKind.UNKNOWN_VARIABLE, place.where(), place.name(), name, place.offset(), "", known));
    }

    private void fault(MisuseKind kind, Place place, String name, int offset, TypeMirror owner) {
        String type = MemberTypes.simpleName(owner);
        misuses.add(
                new Misuse(kind, place.where(), place.name(), name, offset, type, Map.of(type, members.names(owner))));
    }
}
