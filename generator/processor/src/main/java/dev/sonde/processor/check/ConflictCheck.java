package dev.sonde.processor.check;

import dev.sonde.processor.model.Constraint.Condition;
import dev.sonde.processor.model.Constraint.Conflict;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.NamedText;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter.Role;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the options that come together in a method do go together. */
final class ConflictCheck {

    /** A broken rule at one place, told once however many methods break it there. */
    private record Breach(Site site, String option, Conflict rule) {}

    private final Map<Breach, List<String>> breaches = new LinkedHashMap<>();

    private ConflictCheck() {}

    static void check(PromptInterface subject, Consumer<Diagnostic> found) {
        ConflictCheck check = new ConflictCheck();
        subject.methods().stream()
                // Nothing is certain where a call can bring options of its own.
                .filter(method -> method.parameter(Role.OPTIONS).isEmpty())
                .forEach(check::check);
        check.breaches.forEach((breach, methods) ->
                found.accept((breach.rule().refused() ? Problem.REFUSED_OPTION : Problem.INEFFECTIVE_OPTION)
                        .at(
                                breach.site(),
                                breach.option(),
                                String.join(", ", methods),
                                breach.rule().rule().replaceFirst("\\.$", ""),
                                exceptions(breach),
                                breach.rule().spec())));
    }

    private void check(PromptMethod method) {
        List<Option> sound =
                given(method).stream().filter(ConflictCheck::isSound).toList();
        for (Option option : sound) {
            List<String> told = new ArrayList<>();
            for (Conflict rule : option.constraints(Conflict.class)) {
                if (!told.contains(rule.spec()) && isBroken(rule, method, sound)) {
                    told.add(rule.spec());
                    site(option, rule, method)
                            .ifPresent(site -> breaches.computeIfAbsent(
                                            new Breach(site, option.name(), rule), key -> new ArrayList<>())
                                    .add(method.name()));
                }
            }
        }
    }

    /** All that a rule can speak of. */
    private static List<Option> given(PromptMethod method) {
        return withTexts(method.options(), method.texts());
    }

    private static List<Option> withTexts(List<Option> options, List<NamedText> texts) {
        return Stream.concat(options.stream(), texts.stream().map(NamedText::asOption))
                .toList();
    }

    /** An option that is wrong by itself is told already; what it was meant to be is not known. */
    private static boolean isSound(Option option) {
        List<Diagnostic> wrong = new ArrayList<>();
        OptionCheck.check(option, wrong::add);
        return wrong.stream().noneMatch(each -> each.problem().severity() == Diagnostic.Severity.ERROR);
    }

    private static boolean isBroken(Conflict rule, PromptMethod method, List<Option> sound) {
        return rule.conditions().stream().allMatch(condition -> {
            Optional<Option> given = find(condition, given(method));
            return given.isEmpty()
                    ? condition.not()
                    : sound.contains(given.get()) && matches(condition, given.get()) != condition.not();
        });
    }

    private static boolean matches(Condition condition, Option option) {
        List<Literal> values =
                option.values().stream().map(Option.Value::literal).toList();
        if (!condition.is().isEmpty()) {
            return values.stream().map(Literal::text).anyMatch(condition.is()::equals);
        }
        return !Double.isFinite(condition.below())
                || values.stream().anyMatch(value -> Double.parseDouble(value.text()) < condition.below());
    }

    /**
     * The narrowest place: the option itself, or that of the method's own which makes the interface's one wrong. What the interface
     * says may be meant for other methods, so there only what is refused is told.
     */
    private static Optional<Site> site(Option option, Conflict rule, PromptMethod method) {
        List<Option> own =
                withTexts(method.settings().options(), method.settings().texts());
        Optional<Option> other = rule.conditions().stream()
                .flatMap(condition -> find(condition, own).stream())
                .findFirst();
        if (own.contains(option) || other.isEmpty()) {
            return Optional.of(option.site());
        }
        return rule.refused() ? other.map(Option::site) : Optional.empty();
    }

    private static Optional<Option> find(Condition condition, List<Option> options) {
        return options.stream()
                .filter(option -> option.name().equals(condition.option()))
                .findFirst();
    }

    /** What options would have to be for the rule to hold, of those that its sentence does not name. */
    private static String exceptions(Breach breach) {
        String exceptions = breach.rule().conditions().stream()
                .filter(condition -> condition.not()
                        && !breach.rule().rule().contains(condition.option())
                        && !condition.is().isEmpty())
                .map(condition -> condition.option() + " is " + condition.is())
                .collect(Collectors.joining(", or "));
        return exceptions.isEmpty() ? "" : " (unless " + exceptions + ")";
    }
}
