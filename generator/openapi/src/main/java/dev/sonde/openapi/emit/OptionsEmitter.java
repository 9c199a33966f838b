package dev.sonde.openapi.emit;

import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.PromptModel;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import java.util.List;

/** The options of a single call of a prompt: what the annotation can say, and what of the same properties only a value can say. */
final class OptionsEmitter {

    private static final String DESCRIPTION =
            "Options of one call, as an argument of a prompt method: what is set here counts instead of what the annotation says.";

    private final Api api;
    private final PromptModel prompt;

    OptionsEmitter(Api api, PromptModel prompt) {
        this.api = api;
        this.prompt = prompt;
    }

    TypeSpec emit() {
        ObjectModel request = (ObjectModel) api.find(prompt.request()).orElseThrow();
        ObjectModel options = new ObjectModel(
                request.pointer(),
                prompt.options(),
                DESCRIPTION,
                false,
                properties(request, prompt).stream()
                        .map(PropertyModel::asOptional)
                        .toList(),
                List.of(),
                null,
                List.of(),
                true,
                false);
        return new RecordEmitter(api, options, true)
                .record()
                .addAnnotation(ModelClass.generated())
                .build();
    }

    /** The properties that the form of a method leaves open. */
    static List<PropertyModel> properties(ObjectModel request, PromptModel prompt) {
        return request.properties().stream()
                .filter(property -> !prompt.owned().contains(property.component()))
                .toList();
    }
}
