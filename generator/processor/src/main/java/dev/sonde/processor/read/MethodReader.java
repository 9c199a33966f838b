package dev.sonde.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.BoundText;
import dev.sonde.processor.model.MergedSettings;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.processor.model.PromptMethod.Texts;
import dev.sonde.processor.model.Settings;
import dev.sonde.processor.model.Template;
import dev.sonde.processor.model.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one method with a prompt, with its types as the implementing class sees them. */
final class MethodReader {

    private final TypeElement owner;
    private final Elements elements;
    private final Types types;
    private final SettingsReader settings;
    private final ReplyReader replies;
    private final ToolReader tools;
    private final TextReader texts;

    MethodReader(
            TypeElement owner,
            Elements elements,
            Types types,
            SettingsReader settings,
            ReplyReader replies,
            ToolReader tools,
            TextReader texts) {
        this.texts = texts;
        this.owner = owner;
        this.elements = elements;
        this.types = types;
        this.settings = settings;
        this.replies = replies;
        this.tools = tools;
    }

    PromptMethod read(ExecutableElement method, Settings own) {
        ExecutableType type = type(method);
        ParameterReader reader = new ParameterReader(own.operation());
        List<Parameter> parameters = new ArrayList<>();
        List<Tools.OfParameter> offered = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            TypeMirror given = type.getParameterTypes().get(i);
            Parameter parameter = reader.read(method.getParameters().get(i), given);
            parameters.add(parameter);
            if (tools.hasTools(given)) {
                offered.add(new Tools.OfParameter(parameter, tools.read(given, parameter.site())));
            }
        }
        List<Settings> defaults = defaults(method);
        List<Settings> nearestFirst = new ArrayList<>(List.of(own));
        nearestFirst.addAll(defaults);
        MergedSettings merged = MergedSettings.of(nearestFirst);
        return new PromptMethod(
                method.getSimpleName().toString(),
                !method.getTypeParameters().isEmpty(),
                parameters,
                method.isVarArgs(),
                isNamed(parameters),
                elements.getDocComment(method) != null,
                TypeName.get(type.getReturnType()),
                replies.read(
                        type.getReturnType(),
                        ComponentAnnotations.isNullable(method.getReturnType(), List.of(method)),
                        own.operation()),
                own,
                ExampleReader.read(method),
                defaults,
                merged,
                offered,
                new Texts(
                        own.user().map(text -> texts.bind(text, parameters, method, type)),
                        system(nearestFirst).map(text -> texts.bind(text, parameters, method, type)),
                        merged.texts().stream()
                                .map(text -> new BoundText(text, texts.bind(text.template(), parameters, method, type)))
                                .toList()),
                ElementSite.of(method));
    }

    /** An empty text of the method overrides that of its interface with none. */
    private static Optional<Template> system(List<Settings> nearestFirst) {
        return nearestFirst.stream()
                .flatMap(each -> each.system().stream())
                .findFirst()
                .filter(template ->
                        !template.text().isEmpty() || !template.faults().isEmpty());
    }

    ExecutableType type(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method);
    }

    /** Class files carry parameter names only if they were asked to; else the compiler makes them up. */
    private static boolean isNamed(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).name().equals("arg" + i)) {
                return true;
            }
        }
        return parameters.isEmpty();
    }

    /** The annotations of the interface and, for an inherited method, of the one that declares it. */
    private List<Settings> defaults(ExecutableElement method) {
        List<Settings> defaults = new ArrayList<>();
        settings.read(owner).ifPresent(defaults::add);
        TypeElement declaring = Visibility.typeAround(method);
        if (!declaring.equals(owner)) {
            settings.read(declaring).ifPresent(defaults::add);
        }
        return defaults;
    }
}
