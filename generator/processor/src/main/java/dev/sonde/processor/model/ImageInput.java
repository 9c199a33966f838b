package dev.sonde.processor.model;

import java.util.List;

/**
 * That an API takes images.
 *
 * @param option names the model
 * @param models that take images, of those that are known
 * @param spec JSON pointer of what says so, as a URI fragment
 */
public record ImageInput(String option, List<String> models, String spec) {

    public ImageInput {
        models = List.copyOf(models);
    }
}
