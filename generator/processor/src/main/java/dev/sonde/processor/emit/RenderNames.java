package dev.sonde.processor.emit;

import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the methods are called that render requests: {@code renderTranslate} for {@code translate}, and all its overloads. */
final class RenderNames {

    private final Map<String, String> names = new LinkedHashMap<>();

    private RenderNames() {}

    static RenderNames of(PromptInterface subject) {
        RenderNames renders = new RenderNames();
        Set<String> taken = new HashSet<>(subject.memberMethods());
        for (PromptMethod method : subject.methods()) {
            renders.names.computeIfAbsent(method.name(), name -> unique("render" + capitalized(name), taken));
        }
        return renders;
    }

    String name(PromptMethod method) {
        return Objects.requireNonNull(names.get(method.name()), method.name());
    }

    Collection<String> all() {
        return names.values();
    }

    private static String capitalized(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    /** The interface may have such a method itself, or two prompts that differ in their first letter's case only. */
    private static String unique(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + number;
        }
        return name;
    }
}
